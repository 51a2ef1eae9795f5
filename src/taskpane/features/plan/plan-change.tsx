// What another plan would do to the year, household by household, before anybody takes it.
import { useMemo, type ReactNode } from 'react';
import type { CellTable, Scheme } from '../../../engine';
import { changedHouseholds } from '../../../tasks/compare-years';
import { openTables } from '../../../tasks/open-ledger';
import { FigureTable } from '../../components/figure-table';
import { looks } from '../../components/looks';
import { useEarnerWords, usePaneState, useSession } from '../../session/context';
import { yearOf } from '../../session/session';
import { planWords } from '../../wording/plan';

export function PlanChange({ tables, scheme }: { readonly tables: readonly CellTable[]; readonly scheme: Scheme }): ReactNode {
  const { schemes } = useSession();
  const who = useEarnerWords();
  const before = yearOf(usePaneState());
  const after = useMemo(() => openTables(tables, { schemes, scheme, year: null, start: null, asOf: null, residents: null }), [tables, schemes, scheme]);
  const changed = useMemo(() => (before === null || after.kind !== 'opened' ? null : changedHouseholds(before, after.result)), [before, after]);
  if (changed === null) return <p className={looks.text}>{planWords.cannotCompare}</p>;
  return (
    <>
      <p className={looks.text}>{who.changes(changed.length)}</p>
      {changed.length > 0 && (
        <FigureTable
          caption={who.changesCaption}
          rows={changed}
          keyOf={({ id }) => id}
          columns={[
            { header: who.head, cell: ({ head, id }) => (head === '' ? id : head) },
            { header: planWords.score, align: 'right', cell: (each) => planWords.fromTo(planWords.points(each.before?.total ?? null), planWords.points(each.after?.total ?? null)) },
            { header: planWords.rank, align: 'right', cell: (each) => planWords.fromTo(planWords.rankOf(each.before), planWords.rankOf(each.after)) },
            { header: planWords.tier, cell: (each) => planWords.fromTo(each.before?.tier ?? planWords.nothing, each.after?.tier ?? planWords.nothing) },
          ]}
        />
      )}
    </>
  );
}
