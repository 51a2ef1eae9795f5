// What a clerk's words say of an elderly household: the text of a remark enters, whether it is one and takes part
// leaves.
import { compact, textOf, type CellValue } from '../../basis/cells';

/** `optedIn`: null where nothing is said of it. `hint`: is about old people, or about taking part, in words that are not
 * known. */
export type ElderlyWords = {
  readonly elderly: boolean;
  readonly optedIn: boolean | null;
  readonly hint: 'elderly' | 'part' | null;
};

const NOTHING: ElderlyWords = { elderly: false, optedIn: null, hint: null };

/** The plan's name for such a household, and what villagers call the same. */
const TERM =
  /^(?:属于?|是|为|系|列为)?(?:纯|双)?(?:老年|老人|老龄|高龄|老年人|高龄老人|老两口)(?:家庭|农户|户|住户)|^纯老户/u;
const PART = '(?:参加|参评|参与|加入|报名|参选)';
const OF_WHAT = '(?:了|的)?(?:评比|评定|评选|评议|评分|积分|积分制|考评|活动)?(?:了|户)?';
const IN = new RegExp(
  `^(?:已经?|本人|自己|家人|本户|户主|主动|要求|申请|选择|确认|均|都|也|现)*(?:自愿|愿意?|同意|报名|要求|申请|可以?|想|能)*(?:${PART}${OF_WHAT})$|^(?:已经?|本人|主动)*(?:自愿|愿意|同意|报名)(?:${PART})?$`,
  'u',
);
const OUT = new RegExp(
  `^(?:已经?|本人|自己|家人|本户|户主|主动|要求|申请|选择|确认|自愿|均|都|也)*(?:不|未|没有?|无|暂不|暂未|放弃|谢绝|拒绝|免|退出)(?:自愿|愿意?|想|同意|要求|申请|意愿)*(?:${PART}${OF_WHAT}|评比|评定|评选)?$`,
  'u',
);

const OF_OLD = /老年|老人|老龄|高龄|孤寡|孤老|空巢|独居|老两口|耄耋/u;
const OF_PART = /参加|参评|参与|参选|自愿|愿意|不愿|报名/u;
const CLAUSES = /[,，.。;；、:：!！()\s/|+—–-]+/u;
const LONGEST = 60;

const remembered = new Map<string, ElderlyWords>();
const MOST_REMEMBERED = 5_000;

/** What a cell says: 老年户 and its kin by their very names, 自愿参加 or 不参加 as villagers write them. */
export function elderlyWords(cell: CellValue | undefined): ElderlyWords {
  if (typeof cell !== 'string' || cell === '') return NOTHING;
  let words = remembered.get(cell);
  if (words === undefined) {
    words = wordsIn(cell);
    if (remembered.size < MOST_REMEMBERED) remembered.set(cell, words);
  }
  return words;
}

function wordsIn(cell: string): ElderlyWords {
  const text = textOf(cell).normalize('NFKC').slice(0, LONGEST);
  if (!OF_OLD.test(text) && !OF_PART.test(text) && !/纯老户/u.test(text)) return NOTHING;
  let elderly = false;
  const parts = new Set<boolean>();
  let hint: ElderlyWords['hint'] = null;
  for (const clause of text
    .split(CLAUSES)
    .map(compact)
    .filter((each) => each !== '')) {
    const term = TERM.exec(clause)?.[0] ?? '';
    if (term !== '') elderly = true;
    const rest = clause.slice(term.length);
    if (rest === '') continue;
    if (OUT.test(rest)) parts.add(false);
    else if (IN.test(rest)) parts.add(true);
    else if (OF_OLD.test(rest)) hint = 'elderly';
    else if (term !== '' || OF_PART.test(rest)) hint ??= 'part';
  }
  if (parts.size > 1) return { elderly, optedIn: null, hint: 'part' };
  return { elderly, optedIn: parts.size === 1 ? parts.has(true) : null, hint };
}
