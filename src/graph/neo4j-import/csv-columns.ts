import { DumpError } from '../dump/dump-error.js';

/** How neo4j-admin reads a column. */
export type ColumnType = 'string' | 'long' | 'double' | 'boolean' | 'string[]';

/** Between the items of a list; no text of ours holds it. */
export const ITEM_DELIMITER = '\u001f';

type Value = string | number | boolean | readonly string[];

/**
 * The lists that every row of a kind has, if only an empty one. neo4j-admin takes an empty list for none;
 * `cypher/schema/neo4j-import` puts these back.
 */
const REFILLED: Readonly<Record<string, readonly string[]>> = {
  'Author WROTE Article': ['variants', 'affiliations', 'mentions'],
  Document: ['parserChain', 'languages'],
  Decision: ['subjects'],
};

/** The columns of one file: every property that some row has, with a type that holds all its values. */
export class CsvColumns {
  readonly #types = new Map<string, ColumnType>();
  readonly #refilled: readonly string[];

  /** @param kind what the rows are: a label, or `Author WROTE Article` */
  constructor(kind: string) {
    this.#refilled = REFILLED[kind] ?? [];
  }

  add(properties: Readonly<Record<string, Value>>): void {
    for (const name of this.#refilled)
      if (properties[name] === undefined)
        throw new Error(`A row has no ${name}, and would get an empty one.`);
    for (const [name, value] of Object.entries(properties)) {
      if (Array.isArray(value) && value.length === 0 && !this.#refilled.includes(name))
        throw new DumpError(`${name} is an empty list, which neo4j-admin would drop: use export dump.`);
      const [known, type] = [this.#types.get(name), typeOf(value)];
      if (known === undefined || known === type) this.#types.set(name, type);
      else if (isNumber(known) && isNumber(type)) this.#types.set(name, 'double');
      else throw new Error(`The property ${name} is ${known} here and ${type} there.`);
    }
  }

  /** As the header has them: `year:long`. */
  get headers(): string[] {
    return this.#sorted().map(([name, type]) => cell(`${name}:${type}`));
  }

  /** The cells of one row, in the order of the headers. */
  cells(properties: Readonly<Record<string, Value>>): string[] {
    return this.#sorted().map(([name]) => {
      const value = properties[name];
      return value === undefined ? '' : cell(textOf(name, value));
    });
  }

  #sorted(): [string, ColumnType][] {
    return [...this.#types].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

/** Quoted always: an empty cell without quotes is no value, one with quotes is an empty text. */
export function cell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function textOf(name: string, value: Value): string {
  if (!Array.isArray(value)) return String(value);
  const items = value as readonly string[];
  if (items.some((item) => item.includes(ITEM_DELIMITER)))
    throw new DumpError(`An item of ${name} holds the character between items: use export dump.`);
  return items.join(ITEM_DELIMITER);
}

function typeOf(value: Value): ColumnType {
  if (Array.isArray(value)) return 'string[]';
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'double';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

function isNumber(type: ColumnType): boolean {
  return type === 'long' || type === 'double';
}
