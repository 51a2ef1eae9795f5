// Takes the person to a cell of the workbook.
import type { ReactNode } from 'react';
import { withoutPrivateNumbers } from '../../engine';
import { useSession } from '../session/context';
import { placeWords } from '../wording/components';

/** `row` counts from 1 as in Excel, `column` from 0. `named`: what the link says instead of 看原处. */
export function PlaceButton({
  sheet,
  row,
  column = 0,
  named,
}: {
  readonly sheet: string;
  readonly row: number;
  readonly column?: number;
  readonly named?: string;
}): ReactNode {
  const session = useSession();
  const go = () =>
    void session.perform(placeWords.going, async () => {
      await session.host.desk.selectCell(sheet, row - 1, column);
      return placeWords.gone(sheet, row);
    });
  return (
    <button
      type="button"
      className="vp-link"
      aria-label={withoutPrivateNumbers(placeWords.label(sheet, row))}
      onClick={go}
    >
      {named === undefined ? placeWords.go : withoutPrivateNumbers(named)}
    </button>
  );
}
