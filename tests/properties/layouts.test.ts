// Ledgers in every layout that clerks keep, with words that the product's lexicon never saw: each is read
// exactly, or an error says that it is not; none is silently wrong. Prints exact, loud and silent by layout.
// PROPERTY_RUNS=40 throws more ledgers of each, PROPERTY_SEED=7 others; LAYOUT='public list' keeps to some,
// WORKBOOKS=folder keeps the smallest ledger of each that is not exact.
import { LAYOUTS, layLedger } from '../oracle/layouts/all-layouts';
import { judgeLedger, type Verdict } from '../oracle/layouts/judge';
import { keepWorkbook } from '../oracle/layouts/keep-workbook';
import type { Layout } from '../oracle/layouts/layout';
import { propertyRuns } from './settings';

const SEED = Number(process.env['PROPERTY_SEED'] ?? 20_220_301);
const RUNS = propertyRuns(1).numRuns;
const CHOSEN = LAYOUTS.filter(({ name }) => name.includes(process.env['LAYOUT'] ?? ''));
const FOLDER = process.env['WORKBOOKS'];
const LEAST_EXACT = 0.85;

type Throw = { readonly salt: number; readonly own: boolean; readonly households: number };
type Run = Throw & { readonly layout: Layout; readonly verdict: Verdict; readonly cells: number };

function runLedger(layout: Layout, thrown: Throw): Run {
  const { tables, truth } = layLedger(layout, thrown);
  const cells = tables.reduce(
    (sum, { rows }) => sum + rows.reduce((filled, row) => filled + row.filter((cell) => cell !== null).length, 0),
    0,
  );
  return { ...thrown, layout, verdict: judgeLedger(tables, truth), cells };
}

/** Small villages and large ones, in plain words and in the clerk's own. */
function throwsOf(layout: Layout): readonly Throw[] {
  const first = SEED + 1_000 * LAYOUTS.indexOf(layout);
  return Array.from({ length: RUNS }, (_, at) => at).flatMap((at) =>
    [false, true].map((own) => ({ salt: first + at, own, households: 8 + ((first + at * 7) % 18) })),
  );
}

const runs = CHOSEN.map((layout) => ({ layout, done: throwsOf(layout).map((thrown) => runLedger(layout, thrown)) }));

function tally(done: readonly Run[], own: boolean): string {
  const of = (kind: Verdict['kind']): number =>
    done.filter((run) => run.own === own && run.verdict.kind === kind).length;
  return `${of('exact')}/${of('loud')}/${of('silent')}`.padStart(9);
}

function smallest(done: readonly Run[], kind: Verdict['kind']): Run | undefined {
  return done
    .filter((run) => run.verdict.kind === kind)
    .sort((a, b) => Number(a.own) - Number(b.own) || a.cells - b.cells)[0];
}

/** One line a layout; below it the smallest ledger that is silent, else loud. */
function lineOf({ layout, done }: (typeof runs)[number]): string {
  const line = `${tally(done, false)} ${tally(done, true)}  ${layout.plan.slice(0, 4)}  ${layout.name}`;
  const found = smallest(done, 'silent') ?? smallest(done, 'loud');
  return found === undefined
    ? line
    : `${line}\n${' '.repeat(24)}${found.verdict.kind}, salt ${found.salt}${found.own ? ', own words' : ''}: ${found.verdict.why}`;
}

function keep({ layout, done }: (typeof runs)[number]): void {
  for (const kind of ['silent', 'loud'] as const) {
    const found = smallest(done, kind);
    if (FOLDER === undefined || found === undefined || (kind === 'loud' && layout.asks)) continue;
    const name = `${layout.plan === 'fengsheng' ? 'a' : 'b'}-${layout.name.replaceAll(/[ ,]+/g, '-')}.${kind}`;
    keepWorkbook(FOLDER, name, { ...layLedger(layout, found), why: found.verdict.why });
  }
}

describe('a ledger as clerks lay it out', () => {
  const all = runs.flatMap(({ done }) => done);
  const judged = all.filter(({ layout }) => !layout.asks);
  const exact = judged.filter(({ verdict }) => verdict.kind === 'exact').length;

  afterAll(() => {
    runs.forEach(keep);
    console.log(
      `seed ${SEED}, ${all.length} ledgers in ${runs.length} layouts: ${exact} of ${judged.length} exact\nplain words, own words: exact/loud/silent\n${runs.map(lineOf).join('\n')}`,
    );
  });

  it.each(runs.map(({ layout, done }) => [layout.plan, layout.name, done] as const))(
    'of %s is silently wrong 0 times: %s',
    (_plan, _name, done) => {
      expect(
        done
          .filter(({ verdict }) => verdict.kind === 'silent')
          .map(({ salt, own, households, verdict }) => ({ salt, own, households, why: verdict.why })),
      ).toEqual([]);
    },
  );

  it('is read exactly at least 85 times in 100', () => {
    expect(exact / judged.length).toBeGreaterThanOrEqual(LEAST_EXACT);
  });
});
