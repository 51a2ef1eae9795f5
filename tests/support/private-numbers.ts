// Private numbers as clerks write them: invented digits of every kind enter, groupings of them leave.
import fc from 'fast-check';

const digitsOf = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^\\d{${length}}$`, 'u'));

/** Digits alone, of each kind that may be in any cell: no real person's. */
export const privateDigits: fc.Arbitrary<string> = fc.oneof(
  digitsOf(8).map((rest) => `9901021972031${rest}`.slice(0, 18)),
  digitsOf(4).map((rest) => `99010219720315${rest.slice(1)}X`),
  digitsOf(3).map((rest) => `990102720315${rest}`),
  digitsOf(7).map((rest) => `1990${rest}`),
  digitsOf(7).map((rest) => `861990${rest}`),
  digitsOf(12).map((rest) => `9222${rest}`),
  fc
    .integer({ min: 9, max: 15 })
    .chain(digitsOf)
    .map((rest) => `9222${rest}`),
);

const GAPS = ['', '', '', ' ', '-', '.', '\u200b', ' - ', '  ', '\u00a0', '—', '·'] as const;

/** The digits with gaps at random places, in plain or wide figures. No day of 2000–2099 comes about:
 * that is left to be one. */
export function grouped(
  digits: fc.Arbitrary<string>,
): fc.Arbitrary<{ readonly digits: string; readonly text: string }> {
  return digits
    .chain((whole) =>
      fc
        .record({
          gaps: fc.array(fc.constantFrom(...GAPS), { minLength: whole.length - 1, maxLength: whole.length - 1 }),
          wide: fc.boolean(),
        })
        .map(({ gaps, wide }) => {
          const text = [...whole].map((digit, at) => digit + (gaps[at] ?? '')).join('');
          return {
            digits: whole,
            text: wide ? text.replace(/[0-9X]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : text,
          };
        }),
    )
    .filter(({ text }) => !/20\d\d[^\d]*[01]?\d/u.test(text.normalize('NFKC').replace(/\u200b/gu, '')));
}

/** The digits (and X) of a text in order, without what stands between them. */
export function digitsIn(text: string): string {
  return text.normalize('NFKC').replace(/[^\dXx]/gu, '');
}
