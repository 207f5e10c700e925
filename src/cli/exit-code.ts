/** Exit codes of every command; scripts rely on them. */
export const EXIT = {
  done: 0,
  failed: 1,
  usage: 2,
  /** The rest is in, but some documents could not be read and wait in quarantine. */
  quarantined: 3,
  /** Stopped by a person, as shells report it. */
  interrupted: 130,
} as const;
