// Ties that no rule settles wait here for what the committee decided: for each household a tier or 不评, the day and the
// body.
import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { entryAt, formatPoints, headOf, parseDay, type AwardedYear, type LocalDate } from '../../../engine';
import { recordDecisions, type TypedDecision } from '../../../tasks/decide';
import type { OpenedYear } from '../../session/formulas-part';
import { Part } from '../../components/page';
import { looks } from '../../components/looks';
import { useEarnerWords, useSession } from '../../session/context';
import { awardsWords } from '../../wording/awards';

/** By household, what was chosen for it; '' for nothing. */
type Outcomes = Readonly<Record<number, string>>;

export function DecisionForm({
  opened: { tables },
  year,
}: {
  readonly opened: OpenedYear;
  readonly year: AwardedYear;
}): ReactNode {
  const session = useSession();
  const who = useEarnerWords();
  const { awards } = year;
  const [outcomes, choose] = useState<Outcomes>({});
  const [day, setDay] = useState(session.host.today());
  const [body, setBody] = useState('');
  if (awards.undecided.length === 0) return null;
  const decidedOn = parseDay(day.trim());
  const decisions = typedDecisions(year, outcomes, decidedOn, body.trim());
  const save = () =>
    void session.perform(
      awardsWords.deciding,
      async () => {
        await recordDecisions(session.host.desk, tables, decisions);
        return who.decided(decisions.length);
      },
      'reopen',
    );
  return (
    <Part title={who.undecidedTitle(awards.undecided.length)}>
      <Ties year={year} />
      {awards.undecided.map((at) => (
        <OutcomeField
          key={at}
          year={year}
          household={at}
          value={outcomes[at] ?? ''}
          choose={(value) => choose({ ...outcomes, [at]: value })}
        />
      ))}
      <WhoDecided day={day} setDay={setDay} body={body} setBody={setBody} />
      <div>
        <Button disabled={decisions.length === 0} onClick={save}>
          {awardsWords.decide}
        </Button>
      </div>
    </Part>
  );
}

/** What is recorded: nothing as long as the day cannot be read. */
function typedDecisions(
  { awards, ledger }: AwardedYear,
  outcomes: Outcomes,
  day: LocalDate | null,
  body: string,
): readonly TypedDecision[] {
  if (day === null) return [];
  return awards.undecided
    .map((at) => {
      const { id, head } = entryAt(ledger.roster.households, at);
      return { household: id, head, outcome: outcomes[at] ?? '', day, body };
    })
    .filter(({ outcome }) => outcome !== '');
}

/** What the tied have, and how many places of which tier there are for them. */
function Ties({ year: { awards, scores } }: { readonly year: AwardedYear }): ReactNode {
  const who = useEarnerWords();
  return awards.ties.map((tie) => (
    <p key={tie.households.join(' ')} className={looks.text}>
      {who.tie(
        formatPoints(tie.total, scores.scale),
        tie.places.map(({ tier, places }) => ({ name: entryAt(awards.tiers, tier).name, places })),
      )}
    </p>
  ));
}

/** The day and the body of the decision. */
function WhoDecided({
  day,
  setDay,
  body,
  setBody,
}: {
  readonly day: string;
  readonly setDay: (day: string) => void;
  readonly body: string;
  readonly setBody: (body: string) => void;
}): ReactNode {
  const fault = parseDay(day.trim()) === null;
  return (
    <div className={looks.fields}>
      <Field
        label={awardsWords.day}
        {...(fault ? { validationState: 'error' as const, validationMessage: awardsWords.dayFault } : {})}
      >
        <Input value={day} onChange={(_, { value }) => setDay(value)} />
      </Field>
      <Field label={awardsWords.body}>
        <Input value={body} onChange={(_, { value }) => setBody(value)} />
      </Field>
    </div>
  );
}

function OutcomeField({
  year: { awards, ledger },
  household,
  value,
  choose,
}: {
  readonly year: AwardedYear;
  readonly household: number;
  readonly value: string;
  readonly choose: (value: string) => void;
}): ReactNode {
  const who = entryAt(ledger.roster.households, household);
  return (
    <Field label={`${headOf(who)}（${who.id}）`} orientation="horizontal">
      <Select value={value} onChange={(_, change) => choose(change.value)}>
        <option value="">{awardsWords.notYet}</option>
        {awards.tiers.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
        <option value={awardsWords.against}>{awardsWords.against}</option>
      </Select>
    </Field>
  );
}
