// What the pages say of those who earn the points: once for a plan of households, once for a plan of persons.
import { EARNER_NOUNS, formatMonth, ownOf, type EarnerNouns, type Household, type Scheme, type YearResult } from '../../engine';

type TiedPlaces = { readonly name: string; readonly places: number };

/** Header words of columns that persons have under another noun. */
const COLUMN_NOUNS: Readonly<Record<string, keyof EarnerNouns>> = { 户号: 'id', 户主: 'head', 老年户: 'elderly', 常住户: 'residents', 村民小组: 'group' };

function wordsOf(who: EarnerNouns) {
  const { one, id, head } = who;
  return {
    id,
    head,
    /** A header word that a column may be bound to. */
    column: (word: string) => {
      const noun = ownOf(COLUMN_NOUNS, word);
      return noun === undefined ? word : who[noun];
    },

    summary: ({ scheme, scores, ranking, ledger }: YearResult): readonly string[] => [
      `方案：${scheme.name}`,
      `计分月份：${formatMonth(scores.start)} 至 ${formatMonth(scores.asOf)}`,
      `名册${ledger.roster.households.length}${one}，参加排名${ranking.ranked}${one}，加减分登记${ledger.events.length}条，基础分评定${ledger.assessment.length}条，兑换${ledger.redemptions.length}条`,
    ],
    settingsHelp: `空着的由程序从台账里认：年度取最近一年，起始月份取最早有记录的月份，${who.residentCount}按名册里标“是”的数。`,
    residents: who.residentCount,

    findProblems: `找字（${head}、表名…）`,

    find: `${id}或${head}`,
    nobody: `没有这样的${one}。换个字找找，或者换个小组。`,
    title: (name: string, household: Household) => `${name}${who.house}（${[household.group, household.id === name ? '' : `${id}${household.id}`].filter((part) => part !== '').join('，')}）`,

    cost: (fen: number) => (fen === 0 ? `还没有评定到有奖品的${one}` : `已评定的奖品合计${fen / 100}元`),
    winners: `获奖、待评议和名次靠前没评上的${one}`,
    rankingHelp: `各${one}的名次、得分，方案有兑换的还有余额，写成一张新工作表，可以打印张贴。`,
    undecidedYet: (count: number) => `还有${count}${one}待评议：现在生成，这些${one}在表上标“待评议”，不占奖品合计。`,
    undecidedTitle: (count: number) => `待评议${count}${one}`,
    tie: (total: string, places: readonly TiedPlaces[]) =>
      `总积分都是${total}分，比较以后仍然相同${places.filter((place) => place.places > 0).map((place) => `；${place.name}还可评${place.places}${one}`).join('')}。请把评议的决定填在这里：`,
    decided: (count: number) => `已记下${count}${one}的决定（在“评议决定(面板)”表里），已重新评过`,

    insertScores: `插入各${one}各月得分表`,

    changes: (count: number) => (count === 0 ? `换成它，今年各${one}的得分、名次、等次都不变。` : `换成它，今年有${count}${one}的得分、名次或等次会变：`),
    answerChanges: (count: number) => (count === 0 ? `各${one}的得分、名次、等次都不变。` : `有${count}${one}的得分、名次或等次会变：`),
    changesCaption: `会变的${one}`,
  } as const;
}

export type EarnerWords = ReturnType<typeof wordsOf>;

export const EARNER_WORDS: Readonly<Record<Scheme['earner'], EarnerWords>> = { household: wordsOf(EARNER_NOUNS.household), person: wordsOf(EARNER_NOUNS.person) };
