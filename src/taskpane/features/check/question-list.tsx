// The questions that wait for an answer, what decides the most rows first, and the way to take the last answer back.
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Question } from '../../../engine';
import type { ReadLedger } from '../../session/session';
import { answerWords } from '../../wording/answers';
import { UndoAnswer } from '../answers/undo-answer';
import { QuestionCard } from './question-card';

const SHOWN_AT_FIRST = 5;
const SHOWN_MORE = 20;

export function QuestionList({
  questions,
  read,
}: {
  readonly questions: readonly Question[];
  readonly read: ReadLedger;
}): ReactNode {
  const [shown, show] = useState(SHOWN_AT_FIRST);
  return (
    <>
      <UndoAnswer read={read} />
      {questions.slice(0, shown).map((question) => (
        <QuestionCard key={`${question.kind} ${question.sheet} ${question.word}`} question={question} read={read} />
      ))}
      {questions.length > shown && (
        <div>
          <Button size="small" onClick={() => show(shown + SHOWN_MORE)}>
            {answerWords.more(questions.length - shown)}
          </Button>
        </div>
      )}
    </>
  );
}
