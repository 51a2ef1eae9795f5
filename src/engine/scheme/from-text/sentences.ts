// The text of a paper cut into its sentences: numbers of clauses are kept apart from figures, and every sentence knows the
// headings that it stands under.
import { entryAt, lastOf } from '../../basis/entry';
import { chineseNumber } from '../../basis/spelt-figures';
import { patternOf } from './pattern';
import type { PaperSentence } from './types';

type Marker = { readonly level: number; readonly number: string; readonly rest: string };

const HAN_DIGITS = '一二三四五六七八九十百';
const MARKERS: readonly (readonly [level: number, pattern: RegExp, label: (number: string) => string])[] = [
  [0, new RegExp(`^第([${HAN_DIGITS}]+)章[、.．:：\\s]*`, 'u'), (number) => number],
  [0, new RegExp(`^([${HAN_DIGITS}]+)、\\s*`, 'u'), (number) => number],
  [1, new RegExp(`^第([${HAN_DIGITS}]+)条[、.．:：\\s]*`, 'u'), (number) => `第${number}条`],
  [1, new RegExp(`^[（(]([${HAN_DIGITS}]+)[)）]\\s*`, 'u'), (number) => `(${number})`],
  [3, /^(\d{1,2}[.．]\d{1,2})(?![\d.分元%])\s*/u, (number) => number],
  [2, /^(\d{1,2})(?:[.．、]|\s(?=\p{Script=Han}))(?!\d)\s*/u, (number) => number],
  [3, /^[（(](\d{1,2})[)）]\s*/u, (number) => `(${number})`],
  [4, /^([①-⑳])\s*/u, (number) => number],
];
/** Where a number stands behind the end of a clause, within a line. */
const INLINE = patternOf(
  'g',
  /(?<=[。；;：:!！])\s*(?=(?:\d{1,2}[.．、](?!\d)|\d{1,2}[.．]\d{1,2}(?![\d.分元%])\s*\p{Script=Han}|[（(](?:\d{1,2}|[一二三四五六七八九十百]{1,3})[)）]|[①-⑳]|第[一二三四五六七八九十百]+[条章]))/u,
);
const WIDE = /[０-９．％]/gu;

/** In the order of the text; never throws. */
export function sentencesOf(paper: string): readonly PaperSentence[] {
  const frames: { readonly level: number; readonly label: string; readonly text: string }[] = [];
  const lines = paper
    .replace(WIDE, (one) => one.normalize('NFKC'))
    .replace(INLINE, '\n')
    .split(/\r?\n/u);
  return lines.flatMap((raw) => {
    const line = raw.replace(/[\u3000\t ]+/gu, ' ').trim();
    if (line === '') return [];
    let rest = line;
    // Two numbers may stand in front of one clause: 第七条（一）.
    for (let marker = markerOf(rest), depth = -1; marker !== null && marker.level > depth; marker = markerOf(rest)) {
      const { level } = marker;
      while (frames.length > 0 && lastOf(frames).level >= level) frames.pop();
      // A dotted number says the one that it stands under itself.
      const label =
        /[.．]/u.test(marker.number) && frames.length > 0 ? marker.number.replace(/^\d+/u, '') : marker.number;
      frames.push({ level: marker.level, label, text: marker.rest });
      ({ rest } = marker);
      depth = marker.level;
    }
    const clause = frames.map(({ label }) => label).join('');
    const headings = frames.map(({ text }) => text).reverse();
    return partsOf(rest).map((text) => ({
      text,
      plain: inDigits(text),
      clause,
      level: frames.at(-1)?.level ?? -1,
      headings,
    }));
  });
}

function markerOf(line: string): Marker | null {
  for (const [level, pattern, label] of MARKERS) {
    const match = pattern.exec(line);
    if (match) return { level, number: label(entryAt(match, 1)), rest: line.slice(match[0].length) };
  }
  return null;
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/(?<=[。；;])/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{Script=Han}\d]/u.test(part));
}

/** `百分之二十` is 20%, `五分` 5分, `三百元` 300元; a single 一 is mostly an article, and stays. */
function inDigits(text: string): string {
  const figure = (spelt: string): string => String(chineseNumber(spelt) ?? spelt);
  return text
    .replace(new RegExp(`百分之([${HAN_DIGITS}]{1,4})`, 'gu'), (_, spelt: string) => `${figure(spelt)}%`)
    .replace(
      new RegExp(`(?<![${HAN_DIGITS}第])([${HAN_DIGITS}两]{1,5})(?=(?:个)?(?:积)?分(?![之别类组为享等])|元)`, 'gu'),
      (_, spelt: string) => figure(spelt),
    );
}
