/** Odd, so that every power of it can be undone and no letter loses its say, however far from the end it stands. */
const BASE = 0x2c1b3c6d;
const CHECK_BASE = 0x297a2d39;

/**
 * A piece of the name of a feature. Its numbers are those of a polynomial over its UTF-16 code units, modulo 2^32: the
 * hash of two pieces in a row is that of the first times the power of the second, plus that of the second. So a piece
 * is read once, and the hash of a name is the same however it is cut.
 */
export class FeaturePart {
  readonly hash: number;
  readonly power: number;
  /** The same with another base: two names that share both numbers are taken for one. */
  readonly check: number;
  readonly checkPower: number;

  constructor(readonly text: string) {
    let hash = 0;
    let power = 1;
    let check = 0;
    let checkPower = 1;
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at);
      hash = (Math.imul(hash, BASE) + letter) | 0;
      power = Math.imul(power, BASE);
      check = (Math.imul(check, CHECK_BASE) + letter) | 0;
      checkPower = Math.imul(checkPower, CHECK_BASE);
    }
    this.hash = hash;
    this.power = power;
    this.check = check;
    this.checkPower = checkPower;
  }
}

/** The piece that changes no name. */
export const NO_PART = new FeaturePart('');
export const SPACE = new FeaturePart(' ');
