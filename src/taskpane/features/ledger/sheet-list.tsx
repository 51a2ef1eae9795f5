// Every sheet of the workbook in one line: what it was read as and why; opened on its columns, and corrected there.
import type { ReactNode } from 'react';
import { entryAt, type Ledger } from '../../../engine';
import { Badge } from '../../components/badge';
import { Disclosure } from '../../components/disclosure';
import { looks } from '../../components/looks';
import { Part } from '../../components/page';
import type { ReadLedger } from '../../session/session';
import { sheetsAsHead } from '../../wording/names';
import { sheetWords } from '../../wording/sheets';
import { lostPlaces, sheetLines, type SheetLine } from './sheet-lines';
import { SheetDetail } from './sheet-detail';

export function SheetList({ ledger, read }: { readonly ledger: Ledger; readonly read: ReadLedger }): ReactNode {
  const lines = sheetLines(ledger.coverage, ledger.tables);
  const lost = lostPlaces(ledger.coverage);
  const isRead = lines.some(({ kind }) => kind !== 'aside');
  return (
    <Part title={sheetWords.title}>
      {lost > 0 && <p className={looks.text}>{sheetWords.lostCount(lost)}</p>}
      {lost === 0 && isRead && <p className={looks.text}>{sheetWords.allUnderstood}</p>}
      <p className={looks.quiet}>{sheetWords.help}</p>
      <ul className="vp-lines">
        {lines.map((line) => (
          <li key={entryAt(line.sheets, 0).sheet}>
            <Disclosure head={<LineHead line={line} />}>
              {() => <SheetDetail line={line} ledger={ledger} read={read} />}
            </Disclosure>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function LineHead({ line }: { readonly line: SheetLine }): ReactNode {
  return (
    <>
      <span className="vp-line-head">
        <b>{sheetsAsHead(line.sheets.map(({ sheet }) => sheet))}</b>
        {line.hidden && <Badge tone="quiet">{sheetWords.hidden}</Badge>}
        {line.kind === 'lost' && <Badge tone="danger">{sheetWords.lost}</Badge>}
      </span>
      {saysOf(line).map(({ text, lost }) => (
        <span key={text} className={lost ? 'vp-lost' : looks.quiet}>
          {text}
        </span>
      ))}
    </>
  );
}

function saysOf({
  kind,
  roles,
  rows,
  reason,
  lostColumns,
  lostRows,
  sheets,
}: SheetLine): readonly { readonly text: string; readonly lost: boolean }[] {
  const whole = kind === 'lost' && entryAt(sheets, 0).outcome.kind === 'not-understood' && roles.length === 0;
  return [
    ...(roles.length > 0 && kind !== 'aside' ? [{ text: sheetWords.readAs(roles, rows), lost: false }] : []),
    ...(kind === 'aside' && reason !== null ? [{ text: sheetWords.aside(reason), lost: false }] : []),
    ...(whole ? [{ text: sheetWords.sheetLost, lost: true }] : []),
    ...(lostColumns.length > 0 ? [{ text: sheetWords.columnsLost(lostColumns), lost: true }] : []),
    ...(!whole && lostRows > 0 ? [{ text: sheetWords.rowsLost(lostRows), lost: true }] : []),
  ];
}
