// Sound ledgers with one change: a header word replaced, lost or merged, a date moved by years, a sheet
// renamed, copied or grafted in. The figures are the same, or an error says that something is not read;
// nothing is silently wrong. Prints exact, loud and silent by kind. MUTATION=graft keeps to one kind,
// WORKBOOKS=folder keeps three of each kind that are silent, and two that are loud.
import {
  dateMutations,
  graftMutations,
  headerMutations,
  KINDS,
  sheetMutations,
  synonymMutations,
  type Mutation,
} from '../oracle/mutations/all-mutations';
import { soundLedgers } from '../oracle/mutations/sound-ledgers';
import { keepWorkbook } from '../oracle/layouts/keep-workbook';
import { judgeLedger, type Verdict } from '../oracle/layouts/judge';
import { SYNONYMS } from '../oracle/mutations/synonyms';

type Judged = Mutation & { readonly verdict: Verdict };

const kinds = KINDS.filter((kind) => kind.includes(process.env['MUTATION'] ?? ''));
const judged: Judged[] = [];

const of = (kind: Mutation['kind'], verdict?: Verdict['kind']): readonly Judged[] =>
  judged.filter((each) => each.kind === kind && (verdict === undefined || each.verdict.kind === verdict));
const lines = (list: readonly Judged[]): readonly string[] =>
  list.map(({ what, verdict }) => `${what}: ${verdict.why}`);
const share = (kind: Mutation['kind']): number => of(kind, 'exact').length / of(kind).length;

function printed(kind: Mutation['kind']): string {
  const counts = (['exact', 'loud', 'silent'] as const)
    .map((verdict) => String(of(kind, verdict).length).padStart(5))
    .join('');
  const examples = [
    ...lines(of(kind, 'silent')).map((line) => `SILENT ${line}`),
    ...lines(of(kind, 'loud')).map((line) => `loud ${line}`),
  ];
  const most = process.env['MUTATION'] === undefined ? 4 : examples.length;
  return [`${counts}  ${kind}`, ...examples.slice(0, most).map((line) => `        ${line}`)].join('\n');
}

const MOST_KEPT = { silent: 3, loud: 2 } as const;

function keep(kind: Mutation['kind']): void {
  const folder = process.env['WORKBOOKS'];
  if (folder === undefined) return;
  for (const verdict of ['silent', 'loud'] as const) {
    of(kind, verdict)
      .slice(0, MOST_KEPT[verdict])
      .forEach(({ tables, truth, what, verdict: { why } }, at) =>
        keepWorkbook(folder, `m-${kind.replaceAll(' ', '-')}-${at + 1}.${verdict}`, {
          tables,
          truth,
          why: `${what}: ${why}`,
        }),
      );
  }
}

describe('a sound ledger with one change', () => {
  beforeAll(async () => {
    const ledgers = await soundLedgers();
    const mutations = [
      ...synonymMutations(ledgers),
      ...headerMutations(ledgers),
      ...dateMutations(ledgers.slice(0, 4)),
      ...sheetMutations(ledgers),
      ...graftMutations(ledgers.slice(1, 6)),
    ];
    for (const mutation of mutations)
      if (kinds.includes(mutation.kind))
        judged.push({ ...mutation, verdict: judgeLedger(mutation.tables, mutation.truth) });
  }, 60_000);

  afterAll(() => {
    kinds.forEach(keep);
    console.log(`exact loud silent\n${kinds.map(printed).join('\n')}`);
  });

  it('begins from ledgers that are read with 0 errors', async () => {
    for (const { name, tables, truth } of await soundLedgers())
      expect([name, judgeLedger(tables, truth)]).toEqual([name, { kind: 'exact', why: '' }]);
  });

  it('knows at least 100 synonyms', () => {
    expect(new Set(Object.values(SYNONYMS).flat()).size).toBeGreaterThanOrEqual(100);
  });

  it.each(kinds)('is silently wrong 0 times by %s', (kind) => {
    expect(lines(of(kind, 'silent'))).toEqual([]);
  });

  it('is read exactly with 80 of 100 synonyms', () => {
    if (kinds.includes('synonym')) expect(share('synonym')).toBeGreaterThanOrEqual(0.8);
  });

  it('is read exactly, with 0 new errors, beside every ordinary sheet', () => {
    expect(lines(of('graft').filter(({ verdict }) => verdict.kind !== 'exact'))).toEqual([]);
  });
});
