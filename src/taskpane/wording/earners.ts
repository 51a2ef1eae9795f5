// What the pages say of those who earn the points: once for a plan of households, once for a plan of persons.
import { formatMonth, sayFor, SETTING_LABELS, type Household, type Say, type Scheme, type YearResult } from '../../engine';

type TiedPlaces = { readonly name: string; readonly places: number };

/** Names, plans and groups are the clerk's: they stand beside what is said, never in it. */
function wordsOf(say: Say) {
  return {
    id: say('户号'),
    head: say('户主'),
    /** A header word that a column may be bound to. */
    column: (word: string) => say(word),

    summary: ({ scheme, scores, ranking, ledger }: YearResult): readonly string[] => [
      `方案：${scheme.name}`,
      `计分月份：${formatMonth(scores.start)} 至 ${formatMonth(scores.asOf)}`,
      say(`名册${ledger.roster.households.length}户，参加排名${ranking.ranked}户，加减分登记${ledger.events.length}条，基础分评定${ledger.assessment.length}条，兑换${ledger.redemptions.length}条`),
    ],
    settingsHelp: say('空着的由程序从台账里认：年度取最近一年，起始月份取最早有记录的月份，常住户数按名册里标“是”的数。'),
    residents: say(SETTING_LABELS.residents),

    findProblems: say('找字（户主、表名…）'),

    find: say('户号或户主'),
    nobody: say('没有这样的户。换个字找找，或者换个小组。'),
    title: (head: string, { id, group }: Household) => `${head}${say('家（')}${[group, id === head ? '' : `${say('户号')}${id}`].filter((part) => part !== '').join('，')}）`,

    cost: (fen: number) => (fen === 0 ? say('方案没有写奖品价值，或者还没有评定的户') : `已评定的奖品合计${fen / 100}元`),
    winners: say('获奖、待评议和名次靠前没评上的户'),
    rankingHelp: say('各户的名次、得分，方案有兑换的还有余额，写成一张新工作表，可以打印张贴。'),
    undecidedYet: (count: number) => say(`还有${count}户待评议：现在生成，这些户在表上标“待评议”，不占奖品合计。`),
    undecidedTitle: (count: number) => say(`待评议${count}户`),
    tie: (total: string, places: readonly TiedPlaces[]) =>
      `总积分都是${total}分，比较以后仍然相同${places.filter((place) => place.places > 0).map((place) => `；${place.name}${say(`还可评${place.places}户`)}`).join('')}。请把评议的决定填在这里：`,
    decided: (count: number) => say(`已记下${count}户的决定（在“评议决定(面板)”表里），已重新评过`),

    insertScores: say('插入各户各月得分表'),

    changes: (count: number) => say(count === 0 ? '换成它，今年各户的得分、名次、等次都不变。' : `换成它，今年有${count}户的得分、名次或等次会变：`),
    answerChanges: (count: number) => say(count === 0 ? '各户的得分、名次、等次都不变。' : `有${count}户的得分、名次或等次会变：`),
    changesCaption: say('会变的户'),
  } as const;
}

export type EarnerWords = ReturnType<typeof wordsOf>;

export const EARNER_WORDS: Readonly<Record<Scheme['earner'], EarnerWords>> = { household: wordsOf(sayFor('household')), person: wordsOf(sayFor('person')) };
