import type { Answer as AnswerValue } from '../../questions/answer.js';
import { toCited } from '../network/cited-work.resolver.js';
import { toNetwork } from '../network/to-network.js';
import { toSimilar } from '../network/similar-article.resolver.js';
import { toEntity } from '../network/theory-place-matrix.resolver.js';
import type { Answer } from './answer.type.js';

/** An answer as the schema shows it. */
export function toAnswer(answer: AnswerValue): Answer {
  const { network, matrix, paths, similarities, entities, works, interpretation, readings, ...rest } = answer;
  return {
    ...rest,
    interpretation: interpretation.map(({ name, ...span }) => ({
      ...span,
      nameFa: name.fa,
      nameEn: name.en,
    })),
    readings: readings.map(({ name, ...reading }) => ({ ...reading, nameFa: name.fa, nameEn: name.en })),
    entities: entities.map(({ name, articles, ...entity }) => ({
      ...entity,
      nameFa: name.fa,
      nameEn: name.en,
      articleIds: articles,
    })),
    network: network && toNetwork(network),
    matrix: matrix && { ...matrix, rows: matrix.rows.map(toEntity), columns: matrix.columns.map(toEntity) },
    chains: paths.map((steps) => ({ steps })),
    works: works.map(toCited),
    similar: similarities.map(toSimilar),
  };
}
