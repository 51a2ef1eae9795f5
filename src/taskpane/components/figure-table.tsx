// A table of texts and figures in a narrow pane: figures to the right, headers that stay, scrolling sideways where it must.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export type FigureColumn<Row> = {
  readonly header: string;
  readonly align?: 'left' | 'right' | 'center';
  readonly cell: (row: Row) => ReactNode;
};

const useStyles = makeStyles({
  frame: { overflowX: 'auto', maxHeight: '70vh', overflowY: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}` },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  header: { position: 'sticky', top: 0, backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold, padding: '4px 6px', whiteSpace: 'nowrap', borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  cell: { padding: '3px 6px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  left: { textAlign: 'left' },
  right: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  center: { textAlign: 'center', whiteSpace: 'nowrap' },
});

/** `keyOf` tells rows apart; `caption` is what a screen reader says of the table. */
export function FigureTable<Row>({ caption, columns, rows, keyOf }: {
  readonly caption: string;
  readonly columns: readonly FigureColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string | number;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ header, align = 'left' }) => (
              <th key={header} scope="col" className={mergeClasses(styles.header, styles[align])}>{header}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ header, align = 'left', cell }) => (
                <td key={header} className={mergeClasses(styles.cell, styles[align])}>{cell(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
