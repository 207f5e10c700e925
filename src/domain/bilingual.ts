/** One value in both languages; `null` where a source does not give it. Never filled by translation. */
export interface Bilingual<T = string | null> {
  readonly fa: T;
  readonly en: T;
}
