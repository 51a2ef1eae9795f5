// A table of texts and figures in a narrow pane: figures to the right, headers that stay, scrolling sideways where it
// must. What stood in a cell is shown without ID numbers, phones and accounts.
import type { ReactNode } from 'react';
import { withoutPrivateNumbers } from '../../engine';

export type FigureColumn<Row> = {
  readonly header: string;
  readonly align?: 'left' | 'right' | 'center';
  readonly cell: (row: Row) => ReactNode;
};

/** `keyOf` tells rows apart; `caption` is what a screen reader says of the table. */
export function FigureTable<Row>({
  caption,
  columns,
  rows,
  keyOf,
}: {
  readonly caption: string;
  readonly columns: readonly FigureColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string | number;
}): ReactNode {
  return (
    <div className="vp-table-frame" tabIndex={0} role="region" aria-label={withoutPrivateNumbers(caption)}>
      <table className="vp-table">
        <thead>
          <tr>
            {columns.map(({ header, align = 'left' }) => (
              <th key={header} scope="col" className={`vp-${align}`}>
                {withoutPrivateNumbers(header)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ header, align = 'left', cell }) => (
                <td key={header} className={`vp-${align}`}>
                  {shareable(cell(row))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shareable(content: ReactNode): ReactNode {
  return typeof content === 'string' ? withoutPrivateNumbers(content) : content;
}
