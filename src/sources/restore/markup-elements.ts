/** Elements of HTML and of JATS abstracts that begin a line of their own. */
const BLOCKS =
  'address article aside blockquote body br center dd disp-quote div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr html legend li list list-item main ol option p pre sec section table tbody td tfoot th thead title tr ul';
/** Elements that mark words of a line. */
const INLINE =
  'a abbr acronym b bdi bdo big cite code em ext-link font i img input italic label link mark meta named-content q s sc small span strike strong sub sup time tt u underline wbr xref';
/** Elements whose text no reader of the page sees as its own. */
const UNREAD = 'button footer head iframe math nav noscript object script select style svg template textarea';

const KINDS = new Map<string, 'block' | 'inline' | 'unread'>([
  ...BLOCKS.split(' ').map((name) => [name, 'block'] as const),
  ...INLINE.split(' ').map((name) => [name, 'inline'] as const),
  ...UNREAD.split(' ').map((name) => [name, 'unread'] as const),
]);

/**
 * How the text of an element is set; `null` for what is no element of HTML (Living Standard, section 4) or JATS
 * (1.3, abstracts), which may be a name in angle brackets.
 */
export function elementKind(name: string): 'block' | 'inline' | 'unread' | null {
  return KINDS.get(name.replace(/^jats:/, '')) ?? null;
}
