// Drives a command inside the test: what it printed, where, and its exit code.
import { writeFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { nodeFiles } from '../../src/cli/files';
import type { Host } from '../../src/cli/host';
import { run } from '../../src/cli/run';
import type { LocalDate } from '../../src/engine';
import { tablesOf } from '../support/little-workbook';

export type Outcome = { readonly code: number; readonly out: string; readonly err: string };

/** 2022-12-31 on the machine's clock, nobody watching, unless `change` says otherwise. */
export async function runCommand(argv: readonly string[], change: Partial<Host> = {}): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(argv, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    errIsTerminal: false,
    files: nodeFiles,
    today: () => 44926 as LocalDate,
    clock: () => 0,
    ...change,
  });
  return { code, out: out.join(''), err: err.join('') };
}

/** Stores a little workbook (see tablesOf) in the format that the name's extension says. */
export function writeLedger(path: string, text: string): string {
  const book = XLSX.utils.book_new();
  for (const { sheet, rows } of tablesOf(text))
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), sheet);
  const bookType = path.slice(path.lastIndexOf('.') + 1) as XLSX.BookType;
  writeFileSync(path, XLSX.write(book, { type: 'buffer', bookType }) as Buffer);
  return path;
}

export function sheetNames(path: string): readonly string[] {
  return XLSX.readFile(path).SheetNames;
}
