// One question that decides many rows: what is asked, where, what it decides;
// one primary button, the other choices beneath; the answer is shown with its effect before it is kept.
import { Button, Field, Select } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { withoutPrivateNumbers, type Question } from '../../../engine';
import { answerOf } from '../../../tasks/preview-answers';
import { Badge } from '../../components/badge';
import { looks } from '../../components/looks';
import { Part } from '../../components/page';
import { PlaceButton } from '../../components/place-button';
import { usePaneState } from '../../session/context';
import { schemeOf, type ReadLedger } from '../../session/session';
import { answerWords } from '../../wording/answers';
import { AnswerPreview } from '../answers/answer-preview';
import { ChoiceOptions } from '../answers/choice-options';

export function QuestionCard({
  question,
  read,
}: {
  readonly question: Question;
  readonly read: ReadLedger;
}): ReactNode {
  const [asked, ask] = useState<string | null>(null);
  const { sheet, rows, firstRows, column } = question;
  return (
    <Part title={answerWords.questionTitle(question)}>
      <div className={looks.row}>
        <Badge tone="danger">{answerWords.decides(rows)}</Badge>
        <PlaceButton sheet={sheet} row={firstRows[0] ?? 1} column={column ?? 0} />
      </div>
      <p className={looks.quiet}>{`${answerWords.where(question)}${answerWords.help(question)}`}</p>
      {asked === null ? (
        <Choices question={question} read={read} ask={ask} />
      ) : (
        <Asked question={question} read={read} value={asked} drop={() => ask(null)} />
      )}
    </Part>
  );
}

type OfQuestion = { readonly question: Question; readonly read: ReadLedger };

function Choices({ question, read, ask }: OfQuestion & { readonly ask: (value: string) => void }): ReactNode {
  const { busy } = usePaneState();
  const [value, choose] = useState('');
  const { kind, choices, suggested } = question;
  const first =
    choices.find((choice) => choice.value === suggested) ??
    (kind === 'dates' && choices.length === 1 ? choices[0] : undefined);
  const others = choices.filter((choice) => choice !== first);
  return (
    <>
      {first !== undefined && (
        <div>
          <Button appearance="primary" disabled={busy !== null} onClick={() => ask(first.value)}>
            {answerWords.isSuggested(withoutPrivateNumbers(first.label))}
          </Button>
        </div>
      )}
      {(kind !== 'dates' || others.length > 0) && (
        <div className="vp-choose">
          <Field label={first === undefined ? answerWords.pick : answerWords.other}>
            <Select value={value} onChange={(_, change) => choose(change.value)}>
              <ChoiceOptions kind={kind} offered={others} scheme={schemeOf(read.outcome)} />
            </Select>
          </Field>
          <Button
            {...(first === undefined ? { appearance: 'primary' as const } : {})}
            disabled={value === '' || busy !== null}
            onClick={() => ask(value)}
          >
            {answerWords.take}
          </Button>
        </div>
      )}
    </>
  );
}

function Asked({
  question,
  read,
  value,
  drop,
}: OfQuestion & { readonly value: string; readonly drop: () => void }): ReactNode {
  const answers = useMemo(() => [answerOf(question, value)], [question, value]);
  return <AnswerPreview read={read} answers={answers} drop={drop} />;
}
