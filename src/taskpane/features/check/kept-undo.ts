// The changes that take the last fixes back: kept as long as the pane is open, whatever page is shown.
import type { CellChange } from '../../../workbook/desk';
import type { Session } from '../../session/session';

type KeptUndo = {
  readonly changes: () => readonly CellChange[];
  readonly keep: (changes: readonly CellChange[]) => void;
};

const kept = new WeakMap<Session, readonly CellChange[]>();

export function keptUndo(session: Session): KeptUndo {
  return { changes: () => kept.get(session) ?? [], keep: (changes) => void kept.set(session, changes) };
}
