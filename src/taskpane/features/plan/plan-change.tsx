// What another plan would do to the year, household by household, before anybody takes it.
import { useMemo, type ReactNode } from 'react';
import type { CellTable, Scheme } from '../../../engine';
import { changedHouseholds } from '../../../tasks/compare-years';
import { openTables } from '../../../tasks/open-ledger';
import { looks } from '../../components/looks';
import { usePaneState, useSession } from '../../session/context';
import { optionsOf, yearOf } from '../../session/session';
import { planWords } from '../../wording/plan';
import { ChangedHouseholds } from './changed-households';

export function PlanChange({
  tables,
  scheme,
}: {
  readonly tables: readonly CellTable[];
  readonly scheme: Scheme;
}): ReactNode {
  const { schemes } = useSession();
  const before = yearOf(usePaneState());
  const after = useMemo(() => openTables(tables, { ...optionsOf(schemes), scheme }), [tables, schemes, scheme]);
  const changed = useMemo(
    () => (before === null || after.kind !== 'opened' ? null : changedHouseholds(before, after.result)),
    [before, after],
  );
  if (changed === null) return <p className={looks.text}>{planWords.cannotCompare}</p>;
  return <ChangedHouseholds changed={changed} says={(who) => who.changes} />;
}
