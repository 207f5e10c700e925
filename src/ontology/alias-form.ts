import type { Id } from '../domain/ids.js';
import { LANGUAGES } from '../domain/language.js';
import type { Language } from '../domain/language.js';
import type { Via } from './alias-match.js';
import type { SeedPath } from './read-seed-file.js';
import type { SeedEntry } from './seed-entry.js';

/** One way to write one entry, and where its seed file says so. */
export interface AliasForm {
  readonly id: Id;
  readonly via: Via;
  readonly language: Language;
  readonly text: string;
  /** Inside the record. */
  readonly path: SeedPath;
  readonly owner: SeedEntry;
}

/** Every name, alias, demonym and capital of an entry, in the order of precedence. */
export function aliasForms(owner: SeedEntry): AliasForm[] {
  const { entry } = owner;
  const forms: AliasForm[] = [];
  const add = (via: Via, language: Language, text: string, path: SeedPath): void => {
    forms.push({ id: entry.id, via, language, text, path, owner });
  };
  const lists = [
    ['alias', 'aliases', entry.aliases],
    ['demonym', 'demonyms', 'demonyms' in entry ? entry.demonyms : null],
    ['capital', 'capitals', 'capitals' in entry ? entry.capitals : null],
  ] as const;
  for (const language of LANGUAGES) add('name', language, entry.name[language], ['name', language]);
  for (const [via, field, values] of lists)
    for (const language of LANGUAGES)
      for (const [index, text] of (values?.[language] ?? []).entries())
        add(via, language, text, [field, language, index]);
  return forms;
}
