// The functions against the second scorer: a generated village, written into cells the way clerks do, goes
// in by LEDGER; every score, rank, tier, balance and problem must be what the village was meant to come to.
import * as fc from 'fast-check';
import { readLedger } from '../../src/engine';
import { differencesFrom, problemDifferences, type ProblemPlace } from '../cases/differences';
import { expectYear } from '../oracle/expect-year';
import type { PlanId } from '../oracle/logical-village';
import { villages, type VillageAndHabits } from '../oracle/village';
import { writeLedger } from '../oracle/writer/write-ledger';
import { planOf } from '../properties/engine-report';
import { propertyRuns } from '../properties/settings';
import { isSum, partOf, PARTS_OF_MONTH, type Cell } from './expected-cells';
import { Formulas } from './formulas';
import { seenRanges } from './sample-ledgers';

function differences({ draft, habits }: VillageAndHabits, blank: 0 | null | ''): readonly string[] {
  const { tables, village } = writeLedger(draft, habits);
  const expected = expectYear(village);
  const { year, start, residents } = draft.asked;
  // In an argument 0 is a blank: a village without residents is written as text.
  const settings = [
    ['方案', draft.plan],
    ['年度', year],
    ['起始月份', start],
    ['常住户数', residents === null ? null : String(residents)],
  ];
  const formulas = new Formulas();
  const ticket = formulas.call('LEDGER', settings, ...seenRanges(tables, blank));
  const when = draft.asked.asOf ?? expected.year;
  // The command line refuses such a ledger too.
  if (readLedger(tables, planOf(draft.plan), year === null ? {} : { year }).lastMonthOfYear === null) {
    return /^#VALUE! 没有认出台账|^#N\/A 台账里没有/u.test(
      String(String(ticket).startsWith('#') ? ticket : formulas.call('TOTAL', ticket, 'x', when)),
    )
      ? []
      : ['no refusal'];
  }
  // The second scorer knows no slips of the pen: a village with a row far from all others is told of, and not compared.
  const problems = formulas.call('PROBLEMS', ticket);
  if (Array.isArray(problems) && (problems as Cell[][]).some(([code]) => code === 'date-apart')) return [];
  const ids = expected.households.map(({ id }) => [id]);
  const column = (id: string): readonly Cell[] =>
    (formulas.call(id, ticket, ids, when) as Cell[][]).map(([value]) => value);
  const [totals, ranks, tiers, balances] = ['TOTAL', 'RANK', 'TIER', 'BALANCE'].map(column);
  const found = expected.households.flatMap((household, at) => {
    const inForce = !isSum(household) || household.months.length > 0;
    const shown = {
      total: known(totals[at]),
      rank: known(ranks[at]),
      tier: tiers[at] === '' ? null : tiers[at],
      balance: known(balances[at]),
    };
    const meant = {
      total: inForce ? household.total : null,
      rank: household.rank,
      tier: household.tier,
      balance: isSum(household) ? household.balance : null,
    };
    return differencesFrom(meant, shown, household.id);
  });
  return [
    ...found,
    ...(draft.asked.asOf === null ? monthDifferences(expected, formulas, ticket as string) : []),
    ...(draft.asked.asOf === null ? problemsDiffer(expected.problems, formulas, ticket as string) : []),
  ];
}

function known(cell: Cell): Cell | null {
  return typeof cell === 'string' && cell.startsWith('#N/A ') ? null : cell;
}

function monthDifferences(
  { households, year }: ReturnType<typeof expectYear>,
  formulas: Formulas,
  ticket: string,
): readonly string[] {
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
  return Object.keys(PARTS_OF_MONTH).flatMap((part) => {
    const cells = formulas.call(
      'SCORES',
      ticket,
      households.map(({ id }) => [id]),
      [months],
      part,
    ) as Cell[][];
    return households.flatMap((household, at) =>
      isSum(household)
        ? differencesFrom(
            months.map((month) => partOf(household, [month], part)),
            cells[at].map(known),
            `${household.id} ${part}`,
          )
        : [],
    );
  });
}

function problemsDiffer(expected: readonly ProblemPlace[], formulas: Formulas, ticket: string): readonly string[] {
  const rows = (formulas.call('PROBLEMS', ticket) as Cell[][])
    .slice(1)
    .filter(([code]) => code !== '' && code !== 'later-year');
  return problemDifferences(
    expected,
    rows.map(([code, sheet, row]): ProblemPlace => [
      String(code),
      sheet === '' ? null : String(sheet),
      row === '' ? null : Number(row),
    ]),
  );
}

describe('the functions', () => {
  it.each<readonly [PlanId, number]>([
    ['fengsheng', 60],
    ['longyuzhuang', 40],
  ])('agree with the second scorer on generated villages of %s (%i in the suite)', (plan, runs) => {
    const village = fc.record({ written: villages(plan), blank: fc.constantFrom(0 as const, null, '' as const) });
    fc.assert(
      fc.property(village, ({ written, blank }) => expect(differences(written, blank)).toEqual([])),
      propertyRuns(runs),
    );
  });
});
