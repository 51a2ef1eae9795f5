// A sheet that this product keeps for itself, written whole: a new one as a draft first, an old one all or none.
import type { PlainSheet } from '../desk';
import { failures } from '../wording';
import { plainCell } from './cell-picture';
import type { OpenProgram } from './program';

/** See Desk.writePlainSheet. */
export async function writePlainSheet(program: OpenProgram, { name, rows, hidden, isOurs }: PlainSheet): Promise<void> {
  const before = await program.pictureOfSheet(name, rows);
  if (before === null) return program.addPlainSheet({ name, hidden, rows });
  if (!isOurs(before.map((cells) => cells.map(({ value }) => value)))) throw failures.clerksOwnSheet(name);
  const after = before.map((cells, down) => cells.map((_, across) => plainCell(rows[down]?.[across] ?? null)));
  await program.replaceCells([{ sheet: name, top: 0, left: 0, before, after }]);
}
