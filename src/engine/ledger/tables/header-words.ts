// What a header text means by itself: the lexicon made ready for look-ups.
import { compact, type CellValue } from '../../basis/cells';
import type { AsideReason } from '../coverage/types';
import type { ColumnKind } from '../types';
import { ASIDE_WORDS, LETTERS, LEXICON, RESULT_WORDS, SIMPLIFIED } from './header-lexicon';

/** Words for points that only a redemption table uses. */
const REDEMPTION_POINTS = new Set(['兑换积分', '消耗积分', '扣除积分', '使用积分']);

/** Words that mean a whole beside its parts, or the base as a whole. */
const TOTAL_WORDS = new Set(['合计', '小计', '总计', '总分', '合计得分', '得分合计', '评定得分', '合计分', '总得分']);
const BASE_SCORE =
  /^[^扣加减]*(?:基础|基本|基准|起评|起始|基础性|底)(?:表现|行为)?(?:积|总|得)?分(?!.*(?:扣|备注|说明|原因|项目|等次))/u;
const SCORE_WORDS = new Set(['得分', '分值', '分数', '评分', '积分', '实得分', '评定分', '评定得分', '打分']);
const ASSESSOR =
  /^(?:第?[0-9一二三四五六七八九十]+[号位]?)?(?:评委|考察员|评议员|考评员|考核员|评审员|打分人|评分人|评定人|评议人)(?:[0-9一二三四五六七八九十甲乙丙丁戊A-Za-z]+号?)?(?:得分|评分|打分)?$/u;
const NUMBER = /[0-9一二三四五六七八九十甲乙丙丁戊A-Za-z]/u;

/** `ofHousehold`: a number or a name of a household (户号, 户主), not of whoever the row is about (编号, 姓名). */
export type HeaderWord = { readonly kind: ColumnKind; readonly rank: number; readonly ofHousehold: boolean };

const KIND_OF = kindsByWord();

function kindsByWord(): ReadonlyMap<string, HeaderWord> {
  const kinds = new Map<string, HeaderWord>();
  const put = (kind: ColumnKind, word: string, rank: number): void => {
    const identifies = kind === 'household-id' || kind === 'household-head';
    if (!kinds.has(word)) kinds.set(word, { kind, rank, ofHousehold: identifies && /户|家庭/u.test(word) });
  };
  const wordings = Object.entries(LEXICON) as readonly (readonly [ColumnKind, (typeof LEXICON)[ColumnKind]])[];
  // Words stand before what shapes give, whatever their kind.
  for (const [kind, { words }] of wordings) words.forEach((word, rank) => put(kind, word, rank));
  for (const [kind, { words, shapes = [] }] of wordings) {
    let rank = words.length;
    for (const [prefixes, stems, suffixes] of shapes) {
      for (const prefix of prefixes)
        for (const stem of stems) for (const suffix of suffixes) put(kind, `${prefix}${stem}${suffix}`, rank++);
    }
  }
  return kinds;
}

const ASIDE_OF: ReadonlyMap<string, AsideReason> = new Map(
  (Object.entries(ASIDE_WORDS) as readonly (readonly [AsideReason, readonly string[]])[]).flatMap(([reason, words]) =>
    words.map((word) => [word, reason] as const),
  ),
);
const RESULTS: ReadonlySet<string> = new Set(RESULT_WORDS);

const TRADITIONAL = new RegExp(`[${Object.keys(SIMPLIFIED).join('')}]`, 'gu');

/** A header cell's text for comparison: NFKC, without white space, brackets with their content, text after a colon,
 * quotation marks, `*`. '' for what is no text. */
export function headerKey(cell: CellValue | undefined): string {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string' || cell.length > 200) return '';
  let key = KEYS.get(cell);
  if (key === undefined) {
    key = keyOf(cell);
    if (KEYS.size < MOST_KEYS) KEYS.set(cell, key);
  }
  return key;
}

// Headers are looked at row by row while tables are found: the same few texts again and again.
const KEYS = new Map<string, string>();
const MOST_KEYS = 5_000;

function keyOf(cell: string): string {
  const text = compact(cell)
    .replace(/["“”'‘’「」『』*★]/gu, '')
    .replace(TRADITIONAL, (letter) => SIMPLIFIED[letter]);
  const key = text.replace(BRACKETS, '').replace(/:.*$/u, '');
  const [, said = ''] = /^[^(〔【[:]+[(〔【[]([^()〔〕【】[\]:]+)[)〕】\]]$/u.exec(text) ?? [];
  return said === '' || key === '' ? key : keyWith(key, said);
}

const BRACKETS = /[(〔【[][^)〕】\]]*[)〕】\]]/gu;
const HOURS = /^(?:单位)?(?:小时|时|钟头|工时|学时|课时|h|hrs?|hours?)$/iu;
const MINUTES = /^(?:单位)?(?:分钟|min|minutes?)$/iu;
const MONEY = /^(?:单位)?(?:人民币)?(?:元|块|￥|¥|rmb)$/iu;
const POINTS = /^(?:单位)?(?:积分|分|分值|分数)$/u;

// What stands in brackets is told from the word before it: 日期(审核) is no day of the ledger, 时间(小时) no time of
// day, 单价(元) no points; 金额(分) is no money.
function keyWith(key: string, said: string): string {
  const kind = KIND_OF.get(key)?.kind;
  if (MINUTES.test(said)) return `${key}分钟`;
  if (HOURS.test(said)) return kind === 'duration' || kind === 'count' ? key : `${key}小时`;
  if (MONEY.test(said)) return kind === 'unit-price' || /价值?$/u.test(key) ? `${key}元` : key;
  if (POINTS.test(said)) return ASIDE_OF.get(key) === 'money' ? `${key}分` : key;
  return [`${said}${key}`, `${key}${said}`].find((word) => isKnown(word)) ?? key;
}

function isKnown(word: string): boolean {
  return KIND_OF.has(word) || ASIDE_OF.has(word) || RESULTS.has(word);
}

/** What may follow a word in its cell: white space, marks without width, and what headerKey leaves out. */
const MAY_FOLLOW = ' \t\r\n\u00a0\u3000\u200b\u200c\u200d\u2060\ufeff)）〕】]:：*★”"’\'」』';

// The last letters of words, and what may follow one in a cell, by character code.
function lastLetters(words: Iterable<string>): Uint8Array {
  const letters = new Uint8Array(0x10000);
  for (const word of [...words, ...MAY_FOLLOW]) letters[word.charCodeAt(word.length - 1)] = 1;
  return letters;
}

/** Endings by which a word is recognised. */
const LAST_BY_LETTERS = ['号', '码', '编', '数', '主', '表', '长', '人', '名', '字', '称', '头'];

const LAST_LETTERS = lastLetters([
  ...KIND_OF.keys(),
  ...ASIDE_OF.keys(),
  ...RESULTS,
  ...Object.keys(SIMPLIFIED),
  ...LAST_BY_LETTERS,
]);
const LAST_OF_HOUSEHOLD_WORDS = lastLetters([
  ...[...KIND_OF].flatMap(([word, { kind }]) => (kind === 'household-id' || kind === 'household-head' ? [word] : [])),
  ...Object.keys(SIMPLIFIED),
  ...LAST_BY_LETTERS,
]);
const LONGEST_HOUSEHOLD_CELL = 20;

/** False for texts that cannot be a known word. Called for every body row, so it must be cheap: it folds nothing. */
export const endsLikeHeaderWord = (cell: string): boolean => LAST_LETTERS[cell.charCodeAt(cell.length - 1)] === 1;

/** What a header text means by itself; `undefined` when it is not one of the known words. */
export function headerWord(key: string): HeaderWord | undefined {
  return KIND_OF.get(key) ?? (key.length > LONGEST_WORD || ASIDE_OF.has(key) ? undefined : wordByLetters(key));
}

const LONGEST_WORD = 12;
const TELLING = /[户家村]/u;
const BY_LETTERS = new Map<string, HeaderWord | undefined>();
/** Behind every word of the lexicon. */
const LAST_RANK = 10_000;

function wordByLetters(key: string): HeaderWord | undefined {
  if (!TELLING.test(key)) return undefined;
  if (BY_LETTERS.has(key)) return BY_LETTERS.get(key);
  const kind = LETTERS.find(({ is, not }) => is.test(key) && !not.test(key))?.kind;
  const word = kind && { kind, rank: LAST_RANK, ofHousehold: kind === 'household-id' || kind === 'household-head' };
  if (BY_LETTERS.size < MOST_KEYS) BY_LETTERS.set(key, word);
  return word;
}

export const isHouseholdWord = (key: string): boolean => {
  const kind = headerWord(key)?.kind;
  return kind === 'household-id' || kind === 'household-head';
};
export const isOtherWord = (key: string): boolean => ASIDE_OF.has(key) || RESULTS.has(key);
/** Why a column under this word is set aside; `undefined` for other words. */
export const asideReasonOf = (key: string): AsideReason | undefined => ASIDE_OF.get(key);
export const isResultWord = (key: string): boolean => RESULTS.has(key);

/** Whether a cell is a word for 户号 or 户主: called for every cell of many rows, so the last letter decides most. */
export function isHouseholdCell(cell: CellValue | undefined): boolean {
  return (
    typeof cell === 'string' &&
    cell.length <= LONGEST_HOUSEHOLD_CELL &&
    LAST_OF_HOUSEHOLD_WORDS[cell.charCodeAt(cell.length - 1)] === 1 &&
    isHouseholdWord(headerKey(cell))
  );
}

export const isRedemptionPoints = (key: string): boolean => REDEMPTION_POINTS.has(key);
export const isTotalWord = (key: string): boolean => TOTAL_WORDS.has(key) || BASE_SCORE.test(key);
export const isScoreWord = (key: string): boolean => SCORE_WORDS.has(key);
export const isAssessorWord = (key: string): boolean => ASSESSOR.test(key);
/** `评委1`, `2号考察员`: one of several; a bare `评定人` is one only below or above an aspect. */
export const isNumberedAssessor = (key: string): boolean => NUMBER.test(key);
