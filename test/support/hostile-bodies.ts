import type { Random } from './random-operation.js';

/** A request that is meant to hurt. */
export interface HostileBody {
  readonly name: string;
  readonly body: string;
}

/** Ways to hurt, each in a size that grows without bound. */
const ATTACKS: Readonly<Record<string, (size: number, random: Random) => unknown>> = {
  'deep nesting': (size) => query(`articles { nodes { ${nested('citedBy', size)} } }`),
  'deep lists in a filter': (size) =>
    query(`articles(filter: ${'{ not: '.repeat(size)}{}${' }'.repeat(size)}) { totalCount }`),
  'deep variables': (size) =>
    `{"query":"query($f: ArticleFilter){ articles(filter:$f) { totalCount } }","variables":{"f":${'{"and":['.repeat(size)}{}${']}'.repeat(size)}}}`,
  aliases: (size) => query(times(size, (index) => `a${index}: statistics { articles }`)),
  'duplicate fields': (size) => query('statistics { articles } '.repeat(size)),
  directives: (size) => query(`__typename ${'@skip(if: false) '.repeat(size)}`),
  'unknown directives': (size) => query(`__typename ${times(size, (index) => `@d${index}`)}`),
  'fragments that double': (size) => ({
    query: `{ articles { nodes { ...f0 } } } ${times(
      size,
      (index) => `fragment f${index} on Article { ...f${index + 1} ...f${index + 1} }`,
    )} fragment f${size} on Article { id }`,
  }),
  'fragments in a ring': (size) => ({
    query: `{ articles { nodes { ...f0 } } } ${times(
      size,
      (index) => `fragment f${index} on Article { ...f${(index + 1) % size} }`,
    )}`,
  }),
  'inline fragments': (size) =>
    query(`articles { nodes { ${'... on Article { '.repeat(size)} id ${'} '.repeat(size)} } }`),
  'pages in pages': (size) =>
    query(
      `articles(first: ${size}) { nodes { citedBy { authors { author { articles(first: ${size}) { nodes { id } } } } } } }`,
    ),
  'huge pages': (size) => query(`articles(first: ${'9'.repeat(1 + (size % 12))}) { totalCount }`),
  'many ids': (size) => query(`nodes(ids: [${times(size, () => '"article:x"')}]) { id }`),
  'introspection in itself': (size) => query(`__schema { types { ${nested('fields { type', size, 2)} } }`),
  'long text': (size) => query(`search(text: "${'interdependence '.repeat(size)}") { totalCount }`),
  'text that is code': (_size, random) =>
    query(`articles(filter: { text: ${JSON.stringify(`') DETACH DELETE n //${random()}`)} }) { totalCount }`),
  'letters of all kinds': (size, random) =>
    query(
      `search(text: ${JSON.stringify(times(size % 400, () => String.fromCodePoint(32 + Math.floor(random() * 60_000))).replaceAll(/[\ud800-\udfff]/g, '?'))}) { totalCount }`,
    ),
  'control characters': (size) => query(`ask(question: "${'\\u0000\\u202e'.repeat(size % 200)}") { status }`),
  'names of prototypes': () =>
    '{"query":"query($f: ArticleFilter){ articles(filter:$f) { totalCount } }","variables":{"__proto__":{"f":1},"f":{"__proto__":{"text":"x"},"constructor":{}}}}',
  'a cursor of our own making': (size) =>
    query(`articles(after: "${Buffer.from('['.repeat(size)).toString('base64url')}") { totalCount }`),
  'broken JSON': (size) => '{"query":'.repeat(size),
  'a batch': (size) => Array.from({ length: size }, () => ({ query: '{ __typename }' })),
  'no text at all': (size) => ({ query: ' '.repeat(size) }),
  comments: (size) => ({ query: `#${'x'.repeat(size * 10)}\n{ __typename }` }),
  'many variables': (size) => ({
    query: `query(${times(size, (index) => `$v${index}: Int`)}) { __typename }`,
    variables: {},
  }),
  'many operations': (size) => ({ query: times(size, (index) => `query q${index} { __typename }`) }),
  'a network without end': (size) =>
    query(`coauthorNetwork(authorId: "author:author-two", steps: ${size}) { totalNodes }`),
};

/** Requests of every kind of attack in turn, in random sizes. */
export function hostileBodies(count: number, random: Random): HostileBody[] {
  const attacks = Object.entries(ATTACKS);
  return Array.from({ length: count }, (_, index) => {
    const [name, make] = attacks[index % attacks.length]!;
    const size = Math.ceil(4 ** (1 + 5 * random()));
    const body = make(size, random);
    return { name: `${name} (${size})`, body: typeof body === 'string' ? body : JSON.stringify(body) };
  });
}

function query(selection: string): { query: string } {
  return { query: `{ ${selection} }` };
}

function nested(opening: string, times: number, braces = 1): string {
  return `${`${opening} { `.repeat(times)} __typename ${'} '.repeat(times * braces)}`;
}

function times(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join(' ');
}
