/** The pages when they are a range; `null` for none, a single page or the zero that tables print for "unknown". */
export function pageRange(pages: string | null): string | null {
  return pages !== null && /^\D*[1-9]\d*\D+[1-9]\d*$/.test(pages) ? pages : null;
}
