// The habits of the clerk who writes a ledger: which of them a generated ledger has is left to chance,
// and a failing one shrinks towards none.
import * as fc from 'fast-check';

export type Habits = {
  readonly salt: number;
  readonly titles: boolean;
  readonly unitLines: boolean;
  readonly blankFirstColumn: boolean;
  readonly blankInnerColumn: boolean;
  readonly blankRows: boolean;
  readonly subtotals: boolean;
  readonly totals: boolean;
  readonly notes: boolean;
  readonly mergedBody: boolean;
  readonly headerSynonyms: boolean;
  readonly spacedHeaders: boolean;
  /** 1: one header row; 2: groups above; 3: maxima below as well. */
  readonly headerLevels: 1 | 2 | 3;
  readonly extraColumns: boolean;
  readonly textDates: boolean;
  readonly date1904: boolean;
  readonly untidy: boolean;
  readonly numericIds: boolean;
  readonly who: 'id' | 'id+head' | 'id+head+group' | 'head' | 'head+group';
  readonly items: 'code' | 'name' | 'mixed';
  readonly typedPoints: boolean;
  readonly split: 'one' | 'halves' | 'months' | 'stacked';
  readonly assessment: 'column' | 'sheets' | 'wide' | 'long';
  readonly shuffledRows: boolean;
  readonly shuffledSheets: boolean;
  readonly hiddenSheets: boolean;
  readonly noiseSheets: boolean;
  readonly sharedSheet: boolean;
  readonly offsetRange: boolean;
};

const rarely = fc.nat(3).map((throwOfFour) => throwOfFour === 3);

export const habitsArbitrary: fc.Arbitrary<Habits> = fc.record({
  salt: fc.nat(1_000_000),
  titles: fc.boolean(),
  unitLines: rarely,
  blankFirstColumn: rarely,
  blankInnerColumn: rarely,
  blankRows: rarely,
  subtotals: rarely,
  totals: rarely,
  notes: rarely,
  mergedBody: rarely,
  headerSynonyms: fc.boolean(),
  spacedHeaders: rarely,
  headerLevels: fc.constantFrom(1, 1, 2, 3),
  extraColumns: fc.boolean(),
  textDates: fc.boolean(),
  date1904: rarely,
  untidy: fc.boolean(),
  numericIds: rarely,
  who: fc.constantFrom('id', 'id+head', 'id+head+group', 'head', 'head+group'),
  items: fc.constantFrom('code', 'name', 'mixed'),
  typedPoints: fc.boolean(),
  split: fc.constantFrom('one', 'halves', 'months', 'stacked'),
  assessment: fc.constantFrom('column', 'sheets', 'wide', 'long'),
  shuffledRows: fc.boolean(),
  shuffledSheets: fc.boolean(),
  hiddenSheets: rarely,
  noiseSheets: rarely,
  sharedSheet: rarely,
  offsetRange: rarely,
});
