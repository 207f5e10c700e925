/** The package comes without types. */
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** Each place where keywords end: the offset of the last character, and the keywords. */
    search(text: string): [last: number, keywords: string[]][];
  }
}
