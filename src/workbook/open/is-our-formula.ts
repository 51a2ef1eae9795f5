// Which formulas are ours: those that call VILLAGE.…

/** Texts in quotation marks may say anything. */
const QUOTED = /"(?:[^"]|"")*"/gu;
/** As Excel shows our functions, and as it stores them while the add-in is away. */
const OURS = /(?:^|[^\p{L}\d_.])(?:VILLAGE\.|_xldudf_VILLAGE_)[A-Z]+\(/iu;

/** `=` and a call of ours anywhere in it. */
export function isOurFormula(text: string): boolean {
  return text.startsWith('=') && OURS.test(text.replace(QUOTED, '""'));
}
