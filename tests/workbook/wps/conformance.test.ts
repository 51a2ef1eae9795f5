import { cellReference } from '../../../src/workbook/formula-text';
import { bookOf, put, sheetNamed } from '../../host/model/book-of';
import { copyOf } from '../../host/model/book';
import { loadBook } from '../../host/model/load-book';
import type { EmulatedWps } from '../../host/wps/emulated-wps';
import type { Quirks } from '../../host/wps/quirks';
import { wpsHost, type WpsHost } from '../../host/wps/wps-host';
import { describeWorkbook } from '../conformance';
import { describeDesk } from '../desk-conformance';
import type { DeskHost } from '../desk-fixture';

const BUILDS: readonly (readonly [string, Partial<Quirks>])[] = [
  ['rows, blanks null', {}],
  [
    'lines as lists, blanks undefined, typed values told as texts',
    { arrays: 'flat-lines', blank: undefined, constants: 'texts' },
  ],
  [
    'Item(row, column), blanks and errors as texts, the formula of an array told for its cells',
    { arrays: 'item', blank: '', errors: 'text', tellsArrayFormulas: true },
  ],
];

function describePort(name: string, quirks: Partial<Quirks>): void {
  let host: WpsHost;
  describeWorkbook(name, {
    open: async (fixture) => (host = wpsHost(await loadBook(fixture), undefined, quirks)).workbook,
    reopen: async () => (host = wpsHost(copyOf(host.wps.book), undefined, quirks)).workbook,
    calculates: true,
  });
}

function deskOf({ wps, workbook, desk }: WpsHost): Awaited<ReturnType<DeskHost['open']>> {
  return {
    workbook,
    desk,
    select: ({ sheet, row, column, rows, columns }) =>
      wps.select(sheetNamed(wps.book, sheet), {
        ...{ top: row, left: column },
        ...{ bottom: row + rows - 1, right: column + columns - 1 },
      }),
    put: (sheet, row, column, value) => put(sheetNamed(wps.book, sheet), { row, column }, value),
    another: {
      open: (sheets) => {
        wps.open(bookOf(sheets), '别的台账.xlsx');
      },
      back: () => wps.bringToFront(0),
    },
    define: (name, place) => define(wps, name, place === null ? '=#REF!$A$1' : `=${cellReference(place)}`),
  };
}

function define({ book }: EmulatedWps, name: string, formula: string): void {
  book.names.push({ name, formula, visible: true, comment: '' });
}

for (const [build, quirks] of BUILDS) {
  describePort(`the WPS adapter (${build})`, quirks);
  describeDesk(`the WPS adapter (${build})`, {
    severalWorkbooks: true,
    open: async (sheets, calculate) => {
      const host = wpsHost(bookOf(sheets), calculate, quirks);
      host.wps.recalculate();
      return deskOf(host);
    },
  });
}

describePort('the WPS adapter (no dynamic arrays)', { dynamicArrays: false });
