// What may stand in a cell of the sheet 积分方案: the hint of an editor for files enters, the same in the words
// that cells take leaves, without a key or a word of a file in it.
import { ownOf } from '../../basis/entry';
import { SCHEME_WORDS, schemeField } from './scheme-fields';

type Words = Readonly<Record<string, string>>;

/** Keys that hints name, as the sheet calls what they hold. */
const KEYS: Words = {
  'participants.classes': '【参评户】', groups: '【分组】', group: '“所属分组”', of: '“封顶对象”', effects: '“否决后果”', monthFloor: '“每月最低分”',
  kind: '“性质”', from: '“最少”', to: '“最多”', true: '填“是”', false: '“否”',
};

/** Said in other words where a list to pick from shows the choices better than the hint for files. */
const ANEW: readonly (readonly [end: string, text: string])[] = [
  ['$schema', '给电脑看的，不用改'],
  ['counting', '一般由单位决定，不必填；单位说不清的，从下拉里选'],
  ['effects[].per', '限制哪一期的得分：登记的那天所在的那一期，从下拉里选；不写为全年'],
  ['until', '暂停兑换的登记没有写止期的，到什么时候为止；不写为另行通知为止'],
  ['base.withoutTable', '台账里一张基础分评定表都没有时，按满分还是不计；不写为满分'],
  ['awards.unit', '按得分分配的，每份算到元还是分（钱）；不写为元；各份之和正好是总额'],
];

/** `words`: what may be chosen there, by the word of a file. */
export function helpInCells(pattern: string, text: string, words: Words): string {
  const anew = ANEW.find(([end]) => pattern === end || pattern.endsWith(`.${end}`));
  if (anew !== undefined) return anew[1];
  const plain = text.replace(/\["?([^[\]]*?)"?\]/gu, (_, entries: string) => entries.replace(/"?, "?/gu, '、'));
  return plain.replace(/ ?(?<![\w.$/-])([a-z]+(?:[-.][a-zA-Z]+)*|[a-z]+[A-Z][a-z]+)(?![\w.-])( ?)/gu, (whole, word: string, blank: string, at: number) =>
    chosenWord({ whole, word, isFollowed: blank !== '' }, plain.slice(at + whole.length), words));
}

/** `【兑换】的“有效月数”` of `redemption.expiresAfterMonths`; `null` for what is no key. */
function placed(path: string): string | null {
  const [table = '', ...keys] = path.split('.');
  const [outer, inner] = [schemeField(table), keys.length === 0 ? null : schemeField(path)];
  if (outer === null || (keys.length > 0 && inner === null)) return null;
  return inner === null ? `【${outer.title}】` : `【${outer.title}】的“${inner.title}”`;
}

type Found = { readonly whole: string; readonly word: string; readonly isFollowed: boolean };

function chosenWord({ whole, word, isFollowed }: Found, rest: string, words: Words): string {
  const ownWord = ownOf(words, word);
  const keyWord = ownOf(KEYS, word);
  if (keyWord !== undefined && ownWord === undefined) return keyWord;
  const chosen = ownWord ?? ownOf(SCHEME_WORDS, word);
  if (chosen === undefined) return placed(word) ?? whole;
  // A word with what the cell takes behind it says so once.
  if (rest.startsWith(chosen)) return '';
  if (ownWord !== undefined) return isFollowed ? `${chosen}：` : chosen;
  return `${chosen}${rest.startsWith('：') ? '的' : isFollowed && !/^[的不]/u.test(rest) ? '的，' : ''}`;
}
