import fc from 'fast-check';
import { yearOfMonth } from '../../../src/engine/basis/calendar';
import { numberOf } from '../../../src/engine/basis/points';
import { explainHousehold } from '../../../src/engine/scoring/explain';
import { NOT_IN_FORCE } from '../../../src/engine/scoring/types';
import type { ScoreLine } from '../../../src/engine/scoring/types';
import type { Scheme } from '../../../src/engine/scheme/types';
import type { Ledger } from '../../../src/engine/ledger/types';
import type { YearScores } from '../../../src/engine/scoring/types';
import { monthAt } from '../../support/ledger-columns';
import { fengshengRows, longyuzhuangRows } from '../../support/random-ledgers';
import { fengsheng, longyuzhuang, withRules } from '../../support/schemes';
import { naiveMonth } from '../../support/naive-months';
import { monthFigures, scoresOf } from '../../support/score-lines';

const floored = withRules(fengsheng, {
  monthFloor: 60,
  caps: [
    ...fengsheng.versions[0].rules.caps,
    { subject: { kind: 'item', id: 'J1' }, per: 'month', scope: 'household', refuses: false, points: 1, clause: '' },
    { subject: { kind: 'item', id: 'J2' }, per: 'year', scope: 'household', refuses: false, points: 1, clause: '' },
  ],
});
const PLANS: readonly (readonly [string, Scheme, fc.Arbitrary<string[]>])[] = [
  ['fengsheng', fengsheng, fengshengRows],
  ['fengsheng with item caps and a floor', floored, fengshengRows],
  ['longyuzhuang', longyuzhuang, longyuzhuangRows],
];
const asOf = fc.constantFrom('2022-09', '2022-12');
const start = fc.constantFrom('2022-01', '2022-03');

type Scored = { readonly ledger: Ledger; readonly scores: YearScores };

/** Everything that a household's scores hold, without its place among the others. */
function figuresOf({ ledger, scores }: Scored, id: string): unknown {
  const at = ledger.roster.households.findIndex((household) => household.id === id);
  const months = Object.entries(scores.months).map(([name, column]) => [
    name,
    ...(column as Float64Array).subarray(at * 12, at * 12 + 12),
  ]);
  const aspects = scores.aspects.map((aspect) => [
    ...aspect.figures.subarray(at * aspect.periods, (at + 1) * aspect.periods),
    aspect.score[at],
    aspect.assessed[at],
  ]);
  return {
    months,
    aspects,
    year: [
      scores.total[at],
      scores.base[at],
      scores.bonus[at],
      scores.annual[at],
      scores.annualRaw[at],
      scores.deduction[at],
      scores.valid[at],
    ],
  };
}

function check(
  scheme: Scheme,
  rows: fc.Arbitrary<string[]>,
  property: (scored: Scored, rows: readonly string[]) => void,
): void {
  fc.assert(
    fc.property(rows, start, asOf, (text, from, to) =>
      property(scoresOf(scheme, text.join('\n'), { start: from, asOf: to, year: 2022 }), text),
    ),
    { numRuns: 150 },
  );
}

const linesOf = ({ ledger, scores }: Scored, household: number): readonly ScoreLine[] =>
  explainHousehold(ledger, scores, household, null).lines;

describe.each(PLANS)('scoreYear and explainHousehold, %s', (_, scheme, rows) => {
  it('have the same totals: 12 months and the year', () => {
    check(scheme, rows, (scored) => {
      const { ledger, scores } = scored;
      ledger.roster.households.forEach((household, at) => {
        expect([household.id, explainHousehold(ledger, scores, at, null).total]).toEqual([
          household.id,
          scores.total[at],
        ]);
        for (let month = 0; month < 12; month++) {
          expect(explainHousehold(ledger, scores, at, (monthAt('2022-01') + month) as never).total).toBe(
            scores.months.score[at * 12 + month],
          );
        }
      });
    });
  });

  it('give every row of the year exactly 1 outcome', () => {
    check(scheme, rows, (scored) => {
      const { events, roster } = scored.ledger;
      const outcomes = roster.households.map((_household, at) =>
        linesOf(scored, at).filter((line) => line.day !== null),
      );
      for (let event = 0; event < events.length; event++) {
        const lines = outcomes[events.household[event]].filter((line) => line.row === events.row[event]);
        const year = yearOfMonth(lines[0]?.month ?? 0);
        if (lines.length === 0) expect([44561, 44927]).toContain(events.day[event]);
        else expect(year).toBe(2022);
        const kinds = new Set(
          lines.map((line) =>
            ['counted', 'item-cap', 'group-cap', 'noted'].includes(line.reason) ? 'counts' : line.reason,
          ),
        );
        expect(kinds.size).toBe(lines.length === 0 ? 0 : 1);
      }
    });
  });

  it('split raw points into counted and excess, or count 0 of both', () => {
    check(scheme, rows, (scored) => {
      scored.ledger.roster.households.forEach((_household, at) => {
        for (const line of linesOf(scored, at)) {
          if (line.counted !== 0 || line.excess !== 0) expect(line.counted + line.excess).toBe(line.raw);
          expect(Object.is(line.counted, -0) || Object.is(line.raw, -0)).toBe(false);
        }
      });
    });
  });

  it('do not ask for the order of the rows', () => {
    check(scheme, rows, (scored, text) => {
      const reversed = scoresOf(scheme, [...text].reverse().join('\n'), {
        start: monthText(scored.scores.start),
        asOf: monthText(scored.scores.asOf),
        year: 2022,
      });
      for (const { id } of scored.ledger.roster.households)
        expect(figuresOf(reversed, id)).toEqual(figuresOf(scored, id));
    });
  });
});

function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

describe('scoreYear, fengsheng', () => {
  it('never counts more than 5 bonus points a month or 50 annual points a year', () => {
    check(fengsheng, fengshengRows, ({ scores }) => {
      for (const bonus of scores.months.bonus) expect(bonus).toBeLessThanOrEqual(5 * scores.scale);
      for (const annual of scores.annual) expect(annual).toBeLessThanOrEqual(50 * scores.scale);
    });
  });

  it('never lowers a score for 1 bonus row more', () => {
    fc.assert(
      fc.property(
        fengshengRows,
        fc.constantFrom('J1', 'J3a', 'J5', 'J6', 'J9'),
        fc.constantFrom('2022-03-02', '2022-12-05'),
        (text, item, day) => {
          const before = scoresOf(fengsheng, text.join('\n'), { start: '2022-01', year: 2022 }).scores;
          const after = scoresOf(fengsheng, [...text, `记 ${day} 0101 ${item}`].join('\n'), {
            start: '2022-01',
            year: 2022,
          }).scores;
          expect(after.total[0]).toBeGreaterThanOrEqual(before.total[0]);
          expect([after.total[1], after.total[2]]).toEqual([before.total[1], before.total[2]]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('gives a household the same figures under another 户号', () => {
    check(fengsheng, fengshengRows, (scored, text) => {
      const renamed = scoresOf(fengsheng, text.join('\n').replaceAll('0102', '9902'), {
        start: monthText(scored.scores.start),
        asOf: monthText(scored.scores.asOf),
        year: 2022,
      });
      expect(figuresOf(renamed, '9902')).toEqual(figuresOf(scored, '0102'));
    });
  });

  it('agrees with a naive reading of the plan in each of 12 months', () => {
    check(fengsheng, fengshengRows, ({ ledger, scores }, text) => {
      const bounds = { start: monthText(scores.start), asOf: monthText(scores.asOf) };
      ledger.roster.households.forEach(({ id }, at) => {
        const months = Array.from({ length: 12 }, (_, month) =>
          naiveMonth(text, id, monthText(monthAt('2022-01') + month), bounds),
        );
        months.forEach(({ bonusRaw, bonus, deduction }, month) => {
          const figures = monthFigures(scores, at, month + 1);
          expect([figures.bonusRaw, figures.bonus, figures.deduction]).toEqual([bonusRaw, bonus, deduction]);
        });
        const noted = months.reduce((sum, { annualRaw }) => sum + annualRaw, 0);
        const credited =
          bounds.asOf === '2022-12' && scores.months.status[at * 12 + 11] !== NOT_IN_FORCE ? Math.min(50, noted) : 0;
        expect([numberOf(scores.annualRaw[at], scores.scale), numberOf(scores.annual[at], scores.scale)]).toEqual([
          noted,
          credited,
        ]);
      });
    });
  });
});
