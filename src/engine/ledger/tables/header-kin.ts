// Sheets with the very same header: what its columns are in the one with the most rows, they are in the others too.
// A sheet of one row shows little of its columns, twelve alike show enough.
import type { SheetView } from '../sheet-view';
import type { AsideReason } from '../coverage/types';
import type { FoundColumn } from '../types';
import type { Kin } from './column-profile';
import type { HeaderColumn } from './header-block';
import { headerSignature } from './understand-columns';
import type { AsideColumn, UnderstoodColumns } from './understood-columns';

type Note = {
  readonly view: SheetView;
  readonly rows: number;
  readonly columns: readonly FoundColumn[];
  readonly aside: readonly AsideColumn[];
  readonly unknown: number;
};

export class HeaderKin {
  private readonly notes = new Map<string, Note[]>();

  /** Notes a header that was met, with what its columns were taken for. */
  note(view: SheetView, headers: readonly HeaderColumn[], understood: UnderstoodColumns, rows: number): void {
    // A header with nothing below it helps no other, and needs no help.
    if (rows <= 0) return;
    const signature = headerSignature(headers);
    const note: Note = {
      view,
      rows,
      columns: understood.columns,
      aside: understood.aside,
      unknown: understood.unknown.length,
    };
    const before = this.notes.get(signature);
    if (before) before.push(note);
    else this.notes.set(signature, [note]);
  }

  /** What the columns are by the headers that were taken for different things, and the sheets that have these. */
  told(): { readonly kin: Kin; readonly sheets: ReadonlySet<string> } {
    const kin = new Map<string, ReadonlyMap<string, FoundColumn | AsideReason>>();
    const sheets = new Set<string>();
    for (const [signature, notes] of this.notes) {
      if (new Set(notes.map(kindsIn)).size < 2) continue;
      const best = notes.reduce((most, note) =>
        note.rows > most.rows || (note.rows === most.rows && note.unknown < most.unknown) ? note : most,
      );
      kin.set(
        signature,
        new Map<string, FoundColumn | AsideReason>([
          ...best.columns.map((column) => [column.header, column] as const),
          ...best.aside
            .filter(({ reason }) => reason !== 'blank')
            .map(({ header, reason }) => [header, reason] as const),
        ]),
      );
      for (const { view } of notes) sheets.add(view.table.sheet);
    }
    return { kin, sheets };
  }
}

function kindsIn({ columns, unknown }: Note): string {
  return [...columns.map(({ kind, header }) => `${kind} ${header}`), String(unknown)].join('\n');
}
