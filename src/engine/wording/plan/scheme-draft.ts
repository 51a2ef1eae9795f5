// What was made of a paper's text, in Chinese: beside each sentence what it became, what of that is to be checked, and
// which of its figures nothing was made of.
import { EARNER_NOUNS } from '../earner-nouns';
import { withoutPrivateNumbers } from '../../basis/private-numbers';
import type { Draft, DoubtCode, DraftLine, DraftPart } from '../../scheme/from-text/types';
import { readShape } from '../../scheme/read-shape';
import { periodInWords } from '../phrases';
import { SchemeEntry, titleOf } from './scheme-entry';
import { planNames } from './scheme-names';
import type { PlanNames } from './scheme-sentence';
import { sentenceOf } from './scheme-sentences';

export type DraftSaying = {
  readonly clause: string;
  readonly text: string;
  /** What it became, one each; none where nothing was made of it. */
  readonly became: readonly string[];
  /** 待核对: why, each once. */
  readonly doubts: readonly string[];
  /** Figures without use: `10万`. */
  readonly left: readonly string[];
};

type Fields = Readonly<Record<string, unknown>>;

const DOUBTS: Readonly<Record<DoubtCode, string>> = {
  side: '是加分还是减分，是按字面猜的',
  unit: '没有写按什么计（每次、每月、每年），现在每条登记都计',
  name: '名称是从句子里截出来的',
  'once-ever': '一次性的，一户只能登记一次，程序不查',
  'cap-of': '封顶管哪几项，是按前后文猜的',
  period: '多长时间算一期，文中没有写清',
  year: '各期怎样合成一年的得分，文中没有写清',
  computed: '数字是算出来的',
  'award-kind': '评奖办法有几种说法，只留了第一种',
  condition: '句子里还有条件没有写进方案',
};

export const DRAFT_WORDS = { source: '原文：', check: '待核对：', unused: '没有用上：', period: '。' } as const;

/** In the order of the paper; never an ID number or phone. */
export function describeDraft({ json, lines }: Draft): readonly DraftSaying[] {
  const file = readShape(json).value;
  const plan: PlanNames = file === null ? { names: new Map(), members: new Map(), capped: new Set(), baseBy: 'categories', optIn: false, deducted: { from: 'score', onBase: false }, who: EARNER_NOUNS.household } : planNames(file);
  return lines.map((line) => ({
    clause: line.sentence.clause,
    text: withoutPrivateNumbers(line.sentence.text),
    became: line.parts.map(({ path }) => partInWords(json, path, plan)),
    doubts: doubtsOf(line.parts),
    left: line.left.map(withoutPrivateNumbers),
  }));
}

function doubtsOf(parts: readonly DraftPart[]): readonly string[] {
  return [...new Set(parts.flatMap(({ doubts }) => doubts))].map((doubt) => DOUBTS[doubt]);
}

/** `加分：好人好事：加1分/件` */
function partInWords(json: Fields, path: string, plan: PlanNames): string {
  const fields = partAt(json, path);
  const revised = /^versions\[(\d+)\]\./u.exec(path);
  const pattern = path.slice(revised?.[0].length ?? 0).replace(/\[\d+\]/gu, '[]');
  const from = revised === null ? '' : `从${periodInWords(String(partAt(json, `versions[${revised[1]}]`).from))}起，`;
  const inner = ['tiers', 'effects', 'grades'].flatMap((key) => (Array.isArray(fields[key]) ? (fields[key] as readonly Fields[]).map((each) => sentenceOf(new SchemeEntry(each, `${pattern}.${key}[]`), plan)) : []));
  const own = sentenceOf(new SchemeEntry(fields, pattern), plan);
  return withoutPrivateNumbers(`${from}${titleOf(pattern.replace(/\[\]$/u, ''))}：${[own, ...inner].filter((text) => text !== '').join('；')}`);
}

/** The object at a path of the file. */
function partAt(json: Fields, path: string): Fields {
  return path.split(/[.[\]]+/u).filter((step) => step !== '').reduce<unknown>((value, step) => (value as Fields)[step], json) as Fields;
}

/** The draft's file with the paper's words and what is to be checked in the notes of its rules, and what was not used in its own. */
export function annotatedDraft(draft: Draft): Fields {
  const copy = JSON.parse(JSON.stringify(draft.json)) as Record<string, unknown>;
  for (const line of draft.lines) for (const part of line.parts) addNote(partAt(copy, part.path), noteOf(line, part));
  const unused = draft.lines.filter(({ left }) => left.length > 0).map(({ sentence, left }) => `${sentence.text.replace(/[。；;]$/u, '')}（${left.join('、')}）`);
  if (unused.length > 0) addNote(copy, `${DRAFT_WORDS.unused}${unused.join('；')}`);
  return copy;
}

/** As many characters as a note may have. */
const LONGEST = 1000;

function addNote(fields: Record<string, unknown>, note: string): void {
  fields.note = withoutPrivateNumbers(`${typeof fields.note === 'string' ? `${fields.note} ` : ''}${note}`).slice(0, LONGEST);
}

function noteOf({ sentence, left }: DraftLine, part: DraftPart): string {
  const doubts = [...part.doubts.map((doubt) => DOUBTS[doubt]), ...(left.length > 0 ? [`${left.join('、')}没有用上`] : [])];
  return `${doubts.length === 0 ? '' : `${DRAFT_WORDS.check}${doubts.join('；')}。`}${DRAFT_WORDS.source}${sentence.text}`;
}
