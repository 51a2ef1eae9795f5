// A short form of a category's name → the base target it means: 新风 for 文明新风, 党建 for 党的建设, 环境整治情况.
import type { SchemeNames } from '../names/scheme-names';

/** Letters of a category's name that a short form of it must have. */
const LEAST_LETTERS = 2;
/** What may follow a name that stands above figures of it. */
const SUFFIX = /(?:情况|得分|评分|分数|分值|打分|考评|考核|方面|工作|分|类|项)+$/u;

/** The one category of which a text is a short form: some of its letters in their order;
 * −1 where it is of none, or of several. */
export function shortTarget(text: string, categories: SchemeNames['categories']): number {
  const short = text.replace(SUFFIX, '');
  if (short.length < LEAST_LETTERS || short.length > LONGEST) return -1;
  const named = new Set(categories.filter(({ name }) => isWithin(short, name)).map(({ target }) => target));
  return named.size === 1 ? [...named][0] : -1;
}

const LONGEST = 12;

function isWithin(short: string, name: string): boolean {
  let at = 0;
  for (const letter of name) if (letter === short[at]) at++;
  return at === short.length;
}
