// The line above the cells: which cell is selected, all that stands in it, and what is wrong with its row.
import type { ReactNode } from 'react';
import { cellName } from '../../engine';
import type { OpenBook } from '../book/open-book';
import { gridWords } from '../wording';
import type { LedgerView } from './ledger-view';
import type { ShownSheet } from './shown-sheet';
import { useAt } from './use-at';

type LineOf = {
  readonly book: OpenBook;
  readonly sheet: ShownSheet;
  readonly view: LedgerView;
  readonly check: (sheet: string, row: number) => void;
};

export function ValueLine({ book, sheet, view, check }: LineOf): ReactNode {
  const { row, column } = useAt(book, sheet);
  const { table, shown } = sheet;
  const sentences = view.sentences(table.sheet, row);
  const severity = view.marks(table.sheet, row);
  return (
    <div className="vpf-line">
      <span className="vpf-name">{cellName(row, column)}</span>
      <span className="vpf-value">{shown(row, column).text}</span>
      {severity !== undefined && (
        <button
          type="button"
          className={`vpf-said vpf-said-${severity}`}
          title={sentences.join('\n')}
          aria-label={`${sentences[0]} ${gridWords.toCheck(row + 1)}`}
          onClick={() => check(table.sheet, row)}
        >
          {`${gridWords.signs[severity]} ${sentences[0]}${sentences.length > 1 ? gridWords.more(sentences.length - 1) : ''}`}
        </button>
      )}
    </div>
  );
}
