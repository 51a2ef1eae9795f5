// The problems by kind with their counts, what changes a score first; fewer of them where a person asks for fewer.
import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import {
  entryAt,
  problemSentence,
  withoutPrivateNumbers,
  type EffectClass,
  type Problem,
  type Scheme,
} from '../../../engine';
import { mendFirst } from '../../../tasks/mend-first';
import { looks } from '../../components/looks';
import { Empty } from '../../components/page';
import { useEarnerWords, usePaneState, useSession } from '../../session/context';
import type { PaneState } from '../../session/session';
import { checkWords } from '../../wording/check';
import { ProblemGroup } from './problem-group';

type Filter = { readonly severity: '' | Problem['severity']; readonly effect: '' | EffectClass; readonly text: string };

/** Fewer kinds than this are seen at a glance. */
const FILTERED_FROM = 4;

export function ProblemList({
  problems,
  earner,
}: {
  readonly problems: readonly Problem[];
  readonly earner: Scheme['earner'];
}): ReactNode {
  const [filter, change] = useState<Filter>({ severity: '', effect: '', text: '' });
  const { row } = usePaneState();
  const kinds = useMemo(() => new Set(problems.map(({ code }) => code)).size, [problems]);
  const groups = useMemo(
    () =>
      mendFirst(
        problems.filter(
          (problem) =>
            isOfRow(problem, row) &&
            (filter.severity === '' || problem.severity === filter.severity) &&
            (filter.text === '' || problemSentence(problem, earner).includes(filter.text)),
        ),
      ).filter(({ effect }) => filter.effect === '' || effect === filter.effect),
    [problems, filter, row, earner],
  );
  return (
    <>
      {row !== null && <OneRow row={row} />}
      {(kinds >= FILTERED_FROM || problems.length > 20) && <Filters filter={filter} change={change} />}
      {groups.length === 0 && <Empty text={checkWords.nothingLeft} />}
      {groups.map((group) => (
        <ProblemGroup
          key={`${group.effect} ${group.code} ${entryAt(group.problems, 0).severity}`}
          group={group}
          earner={earner}
        />
      ))}
    </>
  );
}

function isOfRow(problem: Problem, row: PaneState['row']): boolean {
  return row === null || (problem.sheet === row.sheet && problem.row === row.row);
}

/** Says that only one row's problems are listed, and how to see all. */
function OneRow({ row: { sheet, row } }: { readonly row: NonNullable<PaneState['row']> }): ReactNode {
  const session = useSession();
  return (
    <div className={looks.row}>
      <p className={looks.text}>{withoutPrivateNumbers(checkWords.oneRow(sheet, row))}</p>
      <Button size="small" onClick={() => session.show('check')}>
        {checkWords.allRows}
      </Button>
    </div>
  );
}

function Filters({
  filter,
  change,
}: {
  readonly filter: Filter;
  readonly change: (filter: Filter) => void;
}): ReactNode {
  const who = useEarnerWords();
  return (
    <div className={looks.fields}>
      <Field label={checkWords.severity}>
        <Select
          value={filter.severity}
          onChange={(_, { value }) => change({ ...filter, severity: value as Filter['severity'] })}
        >
          <option value="">{checkWords.all}</option>
          <option value="error">{checkWords.severities.error}</option>
          <option value="warning">{checkWords.severities.warning}</option>
        </Select>
      </Field>
      <Field label={checkWords.effect}>
        <Select
          value={filter.effect}
          onChange={(_, { value }) => change({ ...filter, effect: value as Filter['effect'] })}
        >
          <option value="">{checkWords.all}</option>
          {(Object.keys(checkWords.effects) as EffectClass[]).map((effect) => (
            <option key={effect} value={effect}>
              {checkWords.effects[effect]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={who.findProblems}>
        <Input value={filter.text} onChange={(_, { value }) => change({ ...filter, text: value.trim() })} />
      </Field>
    </div>
  );
}
