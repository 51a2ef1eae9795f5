// What the copy is called: the names of the file that was opened and of the copy stored last enter, another one leaves.
import { savingWords } from '../wording';

const MARKED = /（村积分(\d*)）(?:\s*\(\d+\))?$/u;
/** Windows allows 255 with the folder's; what a chat program adds has room too. */
const LONGEST_BASE = 120;

/** `台账（村积分）.xlsx`, then `台账（村积分2）.xlsx`: never the name of the file that was opened, nor of a copy before. */
export function outputName(original: string, savedAs: string | null, extension: string): string {
  const base = (savedAs ?? original).replace(/(?<=.)\.[^.]*$/u, '');
  const marked = MARKED.exec(base);
  if (marked === null) return `${base.slice(0, LONGEST_BASE)}${savingWords.mark}${extension}`;
  const number = marked[1] === '' ? 1 : Number(marked[1]);
  return `${base.slice(0, marked.index).slice(0, LONGEST_BASE)}${savingWords.numbered(number + 1)}${extension}`;
}
