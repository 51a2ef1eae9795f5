// 处理名单: who comes to a named result that may be posted (警告信 …), as the sheet beside the awards lists them.
import type { ReactNode } from 'react';
import {
  entryAt,
  headOf,
  nounsOf,
  publicResults,
  RESULT_HEADERS,
  resultCause,
  resultTime,
  type NamedResult,
  type ResultCase,
  type YearResult,
} from '../../../engine';
import { FigureTable } from '../../components/figure-table';
import { looks } from '../../components/looks';
import { Part } from '../../components/page';
import { awardsWords } from '../../wording/awards';

type Row = { readonly list: NamedResult; readonly one: ResultCase };

/** Nothing for a plan that has no such results. */
export function ResultList({ year }: { readonly year: YearResult }): ReactNode {
  const { ledger, results, scheme, scores } = year;
  if (results.length === 0) return null;
  const rows = publicResults(year).flatMap((list) => list.cases.map((one): Row => ({ list, one })));
  const hidden = results.reduce((sum, { rule, cases }) => sum + (rule.sensitive ? cases.length : 0), 0);
  return (
    <Part title={awardsWords.results}>
      {rows.length === 0 ? (
        <p className={looks.text}>{awardsWords.noResults}</p>
      ) : (
        <FigureTable
          caption={awardsWords.results}
          rows={rows}
          keyOf={({ list, one }) => `${list.rule.name} ${one.household} ${one.first} ${one.veto?.day ?? ''}`}
          columns={[
            { header: RESULT_HEADERS.result, cell: ({ list }) => list.rule.name },
            {
              header: nounsOf(scheme).head,
              cell: ({ one }) => headOf(entryAt(ledger.roster.households, one.household)),
            },
            { header: RESULT_HEADERS.when, cell: ({ one }) => resultTime(one, scores.year) },
            { header: RESULT_HEADERS.why, cell: ({ list, one }) => resultCause(list, one, scheme.sensitive) },
          ]}
        />
      )}
      {hidden > 0 && <p className={looks.text}>{awardsWords.hiddenResults(hidden)}</p>}
    </Part>
  );
}
