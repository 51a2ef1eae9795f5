// 核对: what is wrong and where, what it does to the score, how to mend it; and the fixes that are certain.
import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { problemSentence, type EffectClass, type Problem } from '../../../engine';
import { mendFirst } from '../../../tasks/mend-first';
import { OpenedOnly, type OpenedYear } from '../../components/opened-only';
import { Empty, Page } from '../../components/page';
import { looks } from '../../components/looks';
import { useEarnerWords, useSession } from '../../session/context';
import { checkWords } from '../../wording/check';
import { FixList } from './fix-list';
import { ProblemGroup } from './problem-group';

type Filter = { readonly severity: '' | Problem['severity']; readonly effect: '' | EffectClass; readonly text: string };

export function CheckPage(): ReactNode {
  return <Page title={checkWords.title}><OpenedOnly>{(opened) => <Problems opened={opened} />}</OpenedOnly></Page>;
}

function Problems({ opened }: { readonly opened: OpenedYear }): ReactNode {
  const session = useSession();
  const { problems, scheme: { earner } } = opened.result;
  const [filter, change] = useState<Filter>({ severity: '', effect: '', text: '' });
  const groups = useMemo(() => mendFirst(problems.filter((problem) => (filter.severity === '' || problem.severity === filter.severity) && (filter.text === '' || problemSentence(problem, earner).includes(filter.text))))
    .filter(({ effect }) => filter.effect === '' || effect === filter.effect), [problems, filter, earner]);
  return (
    <>
      <div className={looks.row}>
        <p className={looks.text}>{checkWords.count(problems)}</p>
        <Button size="small" onClick={() => void session.open()}>{checkWords.again}</Button>
      </div>
      <FixList opened={opened} />
      {problems.length === 0 ? <Empty text={checkWords.nothingWrong} /> : (
        <>
          <Filters filter={filter} change={change} />
          {groups.length === 0 && <Empty text={checkWords.nothingLeft} />}
          {groups.map((group) => <ProblemGroup key={`${group.effect} ${group.code} ${group.problems[0].severity}`} group={group} earner={earner} />)}
        </>
      )}
    </>
  );
}

function Filters({ filter, change }: { readonly filter: Filter; readonly change: (filter: Filter) => void }): ReactNode {
  const who = useEarnerWords();
  return (
    <div className={looks.fields}>
      <Field label={checkWords.severity}>
        <Select value={filter.severity} onChange={(_, { value }) => change({ ...filter, severity: value as Filter['severity'] })}>
          <option value="">{checkWords.all}</option>
          <option value="error">{checkWords.severities.error}</option>
          <option value="warning">{checkWords.severities.warning}</option>
        </Select>
      </Field>
      <Field label={checkWords.effect}>
        <Select value={filter.effect} onChange={(_, { value }) => change({ ...filter, effect: value as Filter['effect'] })}>
          <option value="">{checkWords.all}</option>
          {(Object.keys(checkWords.effects) as EffectClass[]).map((effect) => <option key={effect} value={effect}>{checkWords.effects[effect]}</option>)}
        </Select>
      </Field>
      <Field label={who.findProblems}>
        <Input value={filter.text} onChange={(_, { value }) => change({ ...filter, text: value.trim() })} />
      </Field>
    </div>
  );
}
