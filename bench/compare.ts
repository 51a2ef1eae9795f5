// Our path against the others on the same cells in the same run; stops the bench when their figures differ.
import { duckDb } from './duck-db';
import { encode, encodedKernel } from './encoded-kernel';
import { evaluated, outcomeOfResult } from './engine-path';
import { mapGroupBy } from './map-group-by';
import { medianTimes, type Contestant, type Rounds } from './measure';
import { differenceOf, type Outcome } from './plan-a';
import { printTable, printTitle, short, type Figure } from './print';
import { SIZES, syntheticLedger, type Manner, type SyntheticLedger } from './synthetic-ledger';

const ROUNDS: Readonly<Record<keyof typeof SIZES, Rounds>> = {
  S: { counted: 51, warmUp: 50, collect: false },
  M: { counted: 9, warmUp: 6, collect: false },
  L: { counted: 3, warmUp: 1, collect: true },
};
const MOST_NANOSECONDS: Readonly<Record<Manner, number>> = { serial: 400, text: 1000, noted: 700 };
const OURS = 'village-points';

/** Compares every size written in one manner; the figures that have targets. */
export async function compareManner(manner: Manner): Promise<readonly Figure[]> {
  const perRow = new Map<string, number>();
  const figures: Figure[] = [];
  for (const name of ['S', 'M', 'L'] as const) {
    const times = await compareSize(syntheticLedger(SIZES[name], manner), ROUNDS[name]);
    const ours = times.get(OURS) ?? NaN;
    perRow.set(name, (ours * 1e6) / SIZES[name].rows);
    if (name === 'S' && manner === 'serial')
      figures.push({ what: 'a village, warm', value: ours, unit: 'ms', atMost: 6 });
    if (name === 'L') {
      figures.push({
        what: `a row of L, ${manner}`,
        value: perRow.get('L') ?? NaN,
        unit: 'ns',
        atMost: MOST_NANOSECONDS[manner],
      });
      for (const [other, time] of times)
        if (other !== OURS && other !== 'encoded kernel')
          figures.push({ what: `L, ${manner}: ours / ${other}`, value: ours / time, unit: '×', atMost: 1 });
    }
  }
  figures.push({
    what: `L / M, time a row, ${manner}`,
    value: (perRow.get('L') ?? NaN) / (perRow.get('M') ?? NaN),
    unit: '×',
  });
  return figures;
}

async function compareSize(ledger: SyntheticLedger, rounds: Rounds): Promise<ReadonlyMap<string, number>> {
  const encoded = ledger.manner === 'serial' ? encode(ledger) : null;
  const contestants: Contestant[] = [
    { name: OURS, run: () => evaluated(ledger) },
    { name: 'Map group-by', run: () => mapGroupBy(ledger) },
    { name: 'DuckDB load + query', run: () => duckDb(ledger) },
    ...(encoded ? [{ name: 'encoded kernel', run: () => encodedKernel(encoded) }] : []),
  ];
  const result = evaluated(ledger);
  const ours = outcomeOfResult(result);
  agree('Map group-by', ours, mapGroupBy(ledger));
  agree('DuckDB', ours, await duckDb(ledger));
  if (encoded) agree('encoded kernel', ours, encodedKernel(encoded));

  const times = await medianTimes(contestants, rounds);
  const { size, manner } = ledger;
  printTitle(
    `${size.name}: ${size.rows} rows, ${size.households} households, ${manner}; ${result.problems.length} problems found; median of ${rounds.counted}`,
  );
  const base = times.get(OURS) ?? NaN;
  printTable(
    ['', 'ms', 'ns a row', '× ours'],
    [...times].map(([name, time]) => [name, short(time), short((time * 1e6) / size.rows), short(time / base)]),
  );
  return times;
}

function agree(name: string, ours: Outcome, theirs: Outcome): void {
  const difference = differenceOf(ours, theirs);
  if (difference !== null) throw new Error(`ours and ${name} differ: ${difference}`);
}
