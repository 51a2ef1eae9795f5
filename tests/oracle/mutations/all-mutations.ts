// Every mutation of the sound ledgers: ledgers enter, ledgers with one change and what is then right leave.
import type { CellTable } from '../../../src/engine/basis/cells';
import type { Truth } from '../layouts/judge';
import { ORDINARY_SHEET_NAMES, ordinarySheet } from '../layouts/village-sheets';
import type { LogicalHousehold } from '../logical-village';
import { Dice } from '../writer/dice';
import {
  headerRow,
  headersOf,
  merged,
  movedByYears,
  renamed,
  withCell,
  withCopy,
  withGraft,
  type Spot,
} from './mutate';
import type { SoundLedger } from './sound-ledgers';
import { NONSENSE, SYNONYMS } from './synonyms';

export const KINDS = [
  'synonym',
  'nonsense header',
  'blank header',
  'merged headers',
  'date',
  'sheet name',
  'copy',
  'graft',
] as const;

export type Mutation = {
  readonly kind: (typeof KINDS)[number];
  readonly what: string;
  readonly tables: readonly CellTable[];
  readonly truth: Truth;
};

const USUAL = Object.keys(SYNONYMS);

/** Each synonym in one of the ledgers that have the usual word, one after the other. */
export function synonymMutations(ledgers: readonly SoundLedger[]): readonly Mutation[] {
  return USUAL.flatMap((usual) => {
    const spots = ledgers.flatMap((ledger) => headersOf(ledger.tables, usual).map((spot) => ({ ledger, spot })));
    return SYNONYMS[usual].map((synonym, at): Mutation => {
      const { ledger, spot } = spots[at % spots.length];
      return {
        kind: 'synonym',
        what: `${ledger.name}: ${ledger.tables[spot.table].sheet}: ${usual} → ${synonym}`,
        tables: withCell(ledger.tables, spot, synonym),
        truth: ledger.truth,
      };
    });
  });
}

function headerSpots({ tables }: SoundLedger): readonly Spot[] {
  return tables.flatMap((_, table) => headerRow(tables, table, USUAL));
}

const placeOf = ({ tables, name }: SoundLedger, spot: Spot): string =>
  `${name}: ${tables[spot.table].sheet}: ${String(tables[spot.table].rows[spot.row][spot.column])}`;

export function headerMutations(ledgers: readonly SoundLedger[]): readonly Mutation[] {
  const kept = ledgers.slice(0, 2);
  const nonsense = kept.flatMap((ledger, shift) => {
    const spots = headerSpots(ledger);
    return NONSENSE.map((word, at): Mutation => {
      const spot = spots[(at + shift * 7) % spots.length];
      return {
        kind: 'nonsense header',
        what: `${placeOf(ledger, spot)} → ${word}`,
        tables: withCell(ledger.tables, spot, word),
        truth: ledger.truth,
      };
    });
  });
  const blank = kept.flatMap((ledger) =>
    headerSpots(ledger).map((spot): Mutation => ({
      kind: 'blank header',
      what: placeOf(ledger, spot),
      tables: withCell(ledger.tables, spot, null),
      truth: ledger.truth,
    })),
  );
  const joined = kept.flatMap((ledger) =>
    headerSpots(ledger)
      .filter((spot, at, all) => all[at + 1]?.column === spot.column + 1)
      .map((spot): Mutation => ({
        kind: 'merged headers',
        what: placeOf(ledger, spot),
        tables: merged(ledger.tables, spot),
        truth: ledger.truth,
      })),
  );
  return [...nonsense, ...blank, ...joined];
}

const YEARS = [1, -1, 2, -3, 10, -10, 100];

/** One row of the table with 日期 is moved: it is named, and the figures of nobody else change. */
export function dateMutations(ledgers: readonly SoundLedger[]): readonly Mutation[] {
  return ledgers.flatMap((ledger) =>
    headersOf(ledger.tables, '日期')
      .slice(0, 1)
      .flatMap((spot) => {
        const { sheet, rows, top = 0 } = ledger.tables[spot.table];
        return YEARS.flatMap((years, at): readonly Mutation[] => {
          const row = spot.row + 5 + at * 3;
          const date = movedByYears(rows[row]?.[spot.column] ?? null, years);
          if (date === null || rows[row].some((cell) => typeof cell === 'string' && /作废|撤销/.test(cell))) return [];
          const owner = rows[row].map(String);
          const freed = ledger.truth.households
            .filter(({ head, id }) => owner.includes(head) || (id !== '' && owner.includes(id)))
            .map(({ head }) => head);
          const truth = { ...ledger.truth, freed, mustError: [[sheet, top + row + 1]] as const };
          return [
            {
              kind: 'date',
              what: `${ledger.name}: ${sheet}: row ${top + row + 1}: ${String(date)}`,
              tables: withCell(ledger.tables, { ...spot, row }, date),
              truth,
            },
          ];
        });
      }),
  );
}

const NAMES = ['Sheet1', '新建表', '台账2', '表一', '20231201定稿', '最新'];
/** A sheet whose name is its month or quarter cannot lose it. */
const IS_PERIOD = /月|季/;

export function sheetMutations(ledgers: readonly SoundLedger[]): readonly Mutation[] {
  const namings = ledgers.flatMap((ledger, shift) =>
    ledger.tables.flatMap(({ sheet }, at): readonly Mutation[] =>
      IS_PERIOD.test(sheet)
        ? []
        : [
            {
              kind: 'sheet name',
              what: `${ledger.name}: ${sheet} → ${NAMES[(at + shift) % NAMES.length]}`,
              tables: renamed(ledger.tables, at, NAMES[(at + shift) % NAMES.length]),
              truth: ledger.truth,
            },
          ],
    ),
  );
  const copies = ledgers.flatMap((ledger, shift) =>
    ledger.tables.map(({ sheet }, at): Mutation => {
      const copy = {
        name: [`${sheet}备份`, `${sheet} (2)`, `副本`, `旧${sheet}`][(at + shift) % 4],
        hidden: (at + shift) % 2 === 0,
        without: [0, 2, 4][(at + shift) % 3],
      };
      return {
        kind: 'copy',
        what: `${ledger.name}: ${sheet} as ${copy.name}${copy.hidden ? ', hidden' : ''}`,
        tables: withCopy(ledger.tables, at, copy),
        truth: { ...ledger.truth, mayError: [[copy.name, null]] },
      };
    }),
  );
  return [...namings, ...copies];
}

/** Each ordinary sheet beside a ledger without assessments and one with, and all of them at once. */
export function graftMutations(ledgers: readonly SoundLedger[]): readonly Mutation[] {
  return ledgers.flatMap((ledger, shift) => {
    const households = ledger.households as readonly LogicalHousehold[];
    const sheetOf = (name: string) => ordinarySheet(name, households, new Dice(shift + 1)).table();
    const single = ORDINARY_SHEET_NAMES.map((name, at): Mutation => ({
      kind: 'graft',
      what: `${ledger.name}: ${name}`,
      tables: withGraft(ledger.tables, sheetOf(name), (at + shift) % (ledger.tables.length + 1)),
      truth: ledger.truth,
    }));
    const all = ORDINARY_SHEET_NAMES.reduce(
      (tables, name) => withGraft(tables, sheetOf(name), tables.length),
      ledger.tables,
    );
    return [...single, { kind: 'graft', what: `${ledger.name}: all of them`, tables: all, truth: ledger.truth }];
  });
}
