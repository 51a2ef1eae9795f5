// Fixes that are certain: each shown as it is and as it would be, made one by one or all together, and taken back
// again.
import { Button } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { cellName, formatDay, valueAt, withoutPrivateNumbers, type CellTable, type Ledger } from '../../../engine';
import { applyFixes, offerFixes, type AppliedFixes, type OfferedFix } from '../../../tasks/tidy-cells';
import type { CellChange, CellPlace } from '../../../workbook/desk';
import { leftBecause } from '../../../workbook/wording';
import { FigureTable } from '../../components/figure-table';
import { Part } from '../../components/page';
import { looks } from '../../components/looks';
import { useSession } from '../../session/context';
import type { Notice } from '../../session/session';
import { checkWords } from '../../wording/check';
import { keptUndo } from './kept-undo';

const MOST_SHOWN = 200;
const MOST_LEFT_NAMED = 3;

export function FixList({
  tables,
  ledger,
}: {
  readonly tables: readonly CellTable[];
  readonly ledger: Ledger;
}): ReactNode {
  const [shown, show] = useState(false);
  const fixes = useMemo(() => offerFixes(tables, ledger), [tables, ledger]);
  const { back, apply, takeBack } = useFixing(tables);
  if (fixes.length === 0 && back.length === 0) return null;
  return (
    <Part title={checkWords.fixTitle(fixes.length)}>
      <p className={looks.quiet}>{checkWords.fixHelp}</p>
      <div className={looks.row}>
        {fixes.length > 0 && (
          <>
            <Button size="small" aria-expanded={shown} onClick={() => show(!shown)}>
              {checkWords.fixPreview}
            </Button>
            <Button size="small" appearance="primary" onClick={() => apply(fixes)}>
              {checkWords.fixAll(fixes.length)}
            </Button>
          </>
        )}
        {back.length > 0 && (
          <Button size="small" onClick={takeBack}>
            {checkWords.undo(back.length)}
          </Button>
        )}
      </div>
      {shown && <FixTable fixes={fixes.slice(0, MOST_SHOWN)} apply={(fix) => apply([fix])} />}
    </Part>
  );
}

type Fixing = {
  /** The changes that would take fixes back. */
  readonly back: readonly CellChange[];
  readonly apply: (chosen: readonly OfferedFix[]) => void;
  readonly takeBack: () => void;
};

function useFixing(tables: readonly CellTable[]): Fixing {
  const session = useSession();
  const kept = keptUndo(session);
  const back = useMemo(() => stillThere(kept.changes(), tables), [kept.changes(), tables]);
  const apply = (chosen: readonly OfferedFix[]) =>
    void session.perform(
      checkWords.fixing,
      async () => {
        const applied = await applyFixes(session.host.desk, chosen);
        kept.keep([...applied.undo, ...back]);
        return fixedNotice(applied);
      },
      'reopen',
    );
  const takeBack = () =>
    void session.perform(
      checkWords.undoing,
      async () => {
        await session.host.desk.changeCells(back);
        kept.keep([]);
        return checkWords.undone(back.length);
      },
      'reopen',
    );
  return { back, apply, takeBack };
}

/** How many cells were mended, and which were not and why. */
function fixedNotice({ undo, left }: AppliedFixes): Notice {
  if (left.length === 0) return { tone: 'success', text: checkWords.fixed(undo.length) };
  const cells = left.slice(0, MOST_LEFT_NAMED).map(({ change, refusal }) => {
    const formula = refusal.kind === 'used-by-formula' ? cellInWords(refusal.formula) : '';
    return [cellInWords(change), leftBecause(refusal.kind, formula)] as const;
  });
  const text = checkWords.left(left.length, cells);
  return {
    tone: 'warning',
    text: withoutPrivateNumbers(undo.length === 0 ? text : `${checkWords.fixed(undo.length)}。${text}`),
  };
}

function cellInWords({ sheet, row, column }: CellPlace): string {
  return `“${sheet}”${cellName(row, column)}`;
}

/** Of the changes that would take fixes back, those whose cells still hold what they were mended to:
 * the person may have taken some back elsewhere. */
function stillThere(changes: readonly CellChange[], tables: readonly CellTable[]): readonly CellChange[] {
  const bySheet = new Map(tables.map((table) => [table.sheet, table]));
  return changes.filter(({ sheet, row, column, before }) => valueAt(bySheet.get(sheet), row, column) === before);
}

function FixTable({
  fixes,
  apply,
}: {
  readonly fixes: readonly OfferedFix[];
  readonly apply: (fix: OfferedFix) => void;
}): ReactNode {
  const place = ({ cell }: OfferedFix) => `${cell.sheet} ${cellName(cell.row, cell.column)}`;
  return (
    <FigureTable
      caption={checkWords.fixPreview}
      rows={fixes}
      keyOf={place}
      columns={[
        { header: checkWords.fixWhere, cell: place },
        {
          header: checkWords.fixBefore,
          cell: ({ cell }) => (
            <Before text={withoutPrivateNumbers(`“${cell.before}”`)} why={checkWords.kinds[cell.kind]} />
          ),
        },
        { header: checkWords.fixAfter, align: 'center', cell: ({ change }) => shownAfter(change) },
        {
          header: checkWords.fixHow,
          cell: (fix) => (
            <Button
              size="small"
              aria-label={withoutPrivateNumbers(checkWords.fixOneLabel(place(fix)))}
              onClick={() => apply(fix)}
            >
              {checkWords.fixOne}
            </Button>
          ),
        },
      ]}
    />
  );
}

function Before({ text, why }: { readonly text: string; readonly why: string }): ReactNode {
  return (
    <>
      {text}
      <span className={looks.quiet}>{why}</span>
    </>
  );
}

/** A date by its day, where the workbook counts from 1900. */
function shownAfter({ after, format }: CellChange): string {
  const isDay = format === 'date' && typeof after === 'number' && after > 36_525;
  return withoutPrivateNumbers(isDay ? formatDay(after) : String(after));
}
