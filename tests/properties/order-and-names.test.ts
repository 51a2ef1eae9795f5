import * as fc from 'fast-check';
import type { EventRow, LogicalHousehold, PlanId } from '../oracle/logical-village';
import type { ExpectedHouseholdA, ExpectedYear } from '../oracle/expected-year';
import { villages, type VillageAndHabits } from '../oracle/village';
import type { VillageDraft } from '../oracle/writer/draft';
import { writeLedger } from '../oracle/writer/write-ledger';
import { engineReport, engineYear } from './engine-report';
import { propertyRuns } from './settings';

const PLANS: readonly PlanId[] = ['fengsheng', 'longyuzhuang'];

type Report = ReturnType<typeof engineReport>;

function reportOf({ draft, habits }: VillageAndHabits): Report {
  return engineReport(engineYear(writeLedger(draft, habits).tables, draft.plan, draft.asked));
}

/** The figures without the places of problems, households by id. */
function figuresOf({ households, awards, year, asOf }: Report): unknown {
  const undecided = 'undecided' in awards ? [...awards.undecided].sort() : [];
  return {
    year,
    asOf,
    awards: { ...awards, undecided },
    households: Object.fromEntries(households.map((household) => [household.id, household])),
  };
}

/** Whether a day was taken for one that stands apart from the days beside it. */
const saysSlip = ({ problems }: Report): boolean => problems.some(([code]) => code === 'date-apart');

describe('evaluateYear', () => {
  it.each(PLANS)('gives the same figures whatever the order of rows and sheets (%s)', (plan) => {
    fc.assert(
      fc.property(villages(plan), fc.nat(1_000_000), ({ draft, habits }, salt) => {
        const inOrder = { ...habits, shuffledRows: false, shuffledSheets: false, numericIds: false };
        const shuffled = { ...inOrder, shuffledRows: true, shuffledSheets: true, salt };
        const [one, other] = [shuffled, inOrder].map((order) => reportOf({ draft, habits: order }));
        // A slip of the pen is told by the days of the rows around it: that one goes by their order is meant.
        fc.pre(!saysSlip(one) && !saysSlip(other));
        expect(figuresOf(one)).toEqual(figuresOf(other));
      }),
      propertyRuns(80),
    );
  });

  it('ranks and awards the same households when all of them are called otherwise', () => {
    fc.assert(
      fc.property(villages('fengsheng'), ({ draft, habits }) => {
        fc.pre(draft.rosterStated);
        const renamed = (text: string): string =>
          text.replaceAll('张', '赵').replaceAll('王', '孙').replaceAll('伟', '丽');
        const rename = (household: LogicalHousehold): LogicalHousehold => ({
          ...household,
          head: renamed(household.head),
        });
        const events = draft.events.map((row): EventRow =>
          row.who.kind === 'ambiguous' ? { ...row, who: { kind: 'ambiguous', head: renamed(row.who.head) } } : row,
        );
        const redemptions = draft.redemptions.map((row) =>
          row.who.kind === 'ambiguous' ? { ...row, who: { ...row.who, head: renamed(row.who.head) } } : row,
        );
        const other: VillageDraft = { ...draft, events, redemptions, households: draft.households.map(rename) };
        const nameless = (report: Report): unknown =>
          report.households.map((household) => ({ ...household, id: '', head: '' }));
        expect(nameless(reportOf({ draft: other, habits }))).toEqual(nameless(reportOf({ draft, habits })));
      }),
      propertyRuns(80),
    );
  });
});

/** The same question with nothing left to the rows, so that one row more cannot move the year. */
function pinned(draft: VillageDraft, { year, asOf }: Report): VillageDraft {
  return {
    ...draft,
    asked: { ...draft.asked, year, start: draft.asked.start ?? `${year}-01`, asOf: asOf ?? `${year}-12` },
  };
}

const householdAt = (report: Pick<ExpectedYear, 'households'>, index: number): ExpectedHouseholdA =>
  report.households[index] as ExpectedHouseholdA;

describe('a bonus more', () => {
  it.each(['J1', 'J3a', 'J4', 'J6', 'J9'])(
    'never lowers a month, the total or the balance of its household, and touches nobody else: %s',
    (item) => {
      fc.assert(
        fc.property(villages('fengsheng'), fc.nat(11), fc.nat(99), ({ draft, habits }, month, chosen) => {
          fc.pre(draft.rosterStated);
          const asked = pinned(draft, reportOf({ draft, habits }));
          const index = chosen % draft.households.length;
          const bonus: EventRow = {
            who: { kind: 'household', index },
            what: { kind: 'item', id: item },
            on: { kind: 'day', day: `${asked.asked.year}-${String(month + 1).padStart(2, '0')}-17` },
            end: { kind: 'blank' },
            count: null,
            points: null,
            voided: false,
            note: '',
          };
          const before = reportOf({ draft: asked, habits });
          const after = reportOf({ draft: { ...asked, events: [...asked.events, bonus] }, habits });
          // A row that is told of as a slip of the pen may be one beside the new row, and none without it.
          fc.pre(![before, after].some(({ problems }) => problems.some(([code]) => code === 'date-apart')));
          const [was, is] = [householdAt(before, index), householdAt(after, index)];
          expect(is.months.filter(({ score }, at) => score < was.months[at].score)).toEqual([]);
          expect([
            is.total >= was.total,
            is.balance >= was.balance,
            (is.rank as number) <= (was.rank as number),
          ]).toEqual([true, true, true]);
          const others = (report: Report): unknown =>
            report.households.map((household, at) =>
              at === index
                ? null
                : { ...householdAt({ households: [household] }, 0), rank: 0, tied: false, tier: null },
            );
          expect(others(after)).toEqual(others(before));
        }),
        propertyRuns(25),
      );
    },
  );
});
