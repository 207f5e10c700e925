/**
 * The characters the text layer treats one by one, as UTF-16 code units. Persian words never stand in the
 * sources; single letters do, by name, because a normaliser cannot do without them.
 */
export const ZWNJ = 0x200c;
export const ZWJ = 0x200d;
export const TATWEEL = 0x0640;
export const SPACE = 0x20;

export const HAMZA = 0x0621;
export const ALEF = 0x0627;
export const TEH = 0x062a;
export const TEH_MARBUTA = 0x0629;
export const SEEN = 0x0633;
export const NOON = 0x0646;
export const WAW = 0x0648;
export const HEH = 0x0647;
export const LAM = 0x0644;
export const MEEM = 0x0645;
export const KEHEH = 0x06a9;
export const FARSI_YEH = 0x06cc;
