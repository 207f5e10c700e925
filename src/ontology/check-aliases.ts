import { aliasForms } from './alias-form.js';
import type { AliasForm } from './alias-form.js';
import { aliasLetters } from './alias-letters.js';
import type { AliasLetters } from './alias-letters.js';
import type { SeedProblem } from './ontology-error.js';
import type { SeedEntry } from './seed-entry.js';

// Arabic yeh, alef maksura and kaf; Persian writes U+06CC and U+06A9.
const ARABIC_LETTERS = /[\u064a\u0649\u0643]/u;

interface SeenForm {
  readonly form: AliasForm;
  readonly letters: AliasLetters;
}

/**
 * Names that cannot do their work: without letters, in Arabic spelling, already covered by another name of the
 * same entry, or shared with an entry that neither side declares a homonym.
 */
export function checkAliases(entries: readonly SeedEntry[]): SeedProblem[] {
  const problems: SeedProblem[] = [];
  const seen = new Map<string, SeenForm[]>();
  for (const form of entries.flatMap(aliasForms)) {
    const report = (message: string): void => {
      problems.push({
        file: form.owner.file,
        line: form.owner.lineOf(form.path),
        message: `${form.id}: “${form.text}” ${message}`,
      });
    };
    if (form.language === 'fa' && ARABIC_LETTERS.test(form.text))
      report('has an Arabic yeh or kaf; write the Persian letters U+06CC and U+06A9');
    const letters = aliasLetters(form.text);
    if (!letters) {
      report('holds no letter or digit, so it can never match');
      continue;
    }
    const others = seen.get(letters.letters) ?? [];
    for (const other of others) {
      const where = `“${other.form.text}” (${other.form.owner.file}:${other.form.owner.lineOf(other.form.path)})`;
      if (other.form.owner === form.owner) {
        if (covers(other.letters, letters)) report(`is never reached: ${where} matches all it can`);
        else if (covers(letters, other.letters) && other.form.via !== 'name')
          report(`makes ${where} superfluous: it matches all that does`);
      } else if (!areHomonyms(form.owner, other.form.owner))
        report(`is also a name of ${other.form.id}, ${where}; if both are meant, declare them as homonyms`);
    }
    seen.set(letters.letters, [...others, { form, letters }]);
  }
  return problems;
}

/** Whether every spacing that the second allows is allowed by the first; the letters are the same. */
function covers(first: AliasLetters, second: AliasLetters): boolean {
  return second.boundaries.every((at) => first.boundaries.includes(at));
}

function areHomonyms(one: SeedEntry, other: SeedEntry): boolean {
  return one.homonyms.includes(other.entry.id) || other.homonyms.includes(one.entry.id);
}
