// What a person may choose from on a question, or in correcting a column:
// what is offered first, then all that there is.
import type { ReactNode } from 'react';
import {
  COLUMN_ROLES,
  entryAt,
  NOT_SCORED,
  STATUS_USES,
  withoutPrivateNumbers,
  type Choice,
  type QuestionKind,
  type Scheme,
  type SheetUse,
} from '../../../engine';
import { useEarnerWords } from '../../session/context';
import { answerWords } from '../../wording/answers';
import { roleInWords, useInWords } from '../../wording/names';

const SHEET_CHOICES: readonly SheetUse[] = [
  'roster',
  'events',
  'assessment',
  'redemptions',
  'decisions',
  'copy',
  'other-subject',
];

type Group = { readonly label: string; readonly choices: readonly Choice[] };

/** The options of a select; the first, chosen by nobody, is blank. */
export function ChoiceOptions({
  kind,
  offered,
  scheme,
}: {
  readonly kind: QuestionKind;
  readonly offered: readonly Choice[];
  readonly scheme: Scheme | null;
}): ReactNode {
  const who = useEarnerWords();
  const known = new Set(offered.map(({ value }) => value));
  const groups = [{ label: answerWords.offered, choices: offered }, ...allChoices(kind, scheme, who.column)]
    .map(({ label, choices }, at) => ({
      label,
      choices: at === 0 ? choices : choices.filter(({ value }) => !known.has(value)),
    }))
    .filter(({ choices }) => choices.length > 0);
  return (
    <>
      <option value="">{answerWords.choose}</option>
      {groups.length === 1 ? (
        <Options choices={entryAt(groups, 0).choices} />
      ) : (
        groups.map(({ label, choices }) => (
          <optgroup key={label} label={label}>
            <Options choices={choices} />
          </optgroup>
        ))
      )}
    </>
  );
}

function Options({ choices }: { readonly choices: readonly Choice[] }): ReactNode {
  return choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {withoutPrivateNumbers(label)}
    </option>
  ));
}

/** Everything that an answer of this kind may be, whatever a question offers. */
export function allChoices(
  kind: QuestionKind,
  scheme: Scheme | null,
  say: (word: string) => string = (word) => word,
): readonly Group[] {
  const items = {
    label: answerWords.items,
    choices: (scheme?.items ?? []).map(({ id }) => ({ value: id, label: roleInWords(scheme, id) })),
  };
  switch (kind) {
    case 'column':
      return [
        { label: answerWords.usual, choices: COLUMN_ROLES.map((role) => ({ value: role, label: say(role) })) },
        items,
        { label: answerWords.targets, choices: targetsOf(scheme) },
      ];
    case 'item':
      return [{ ...items, choices: [...items.choices, { value: NOT_SCORED, label: NOT_SCORED }] }];
    case 'status':
      return [
        {
          label: '',
          choices: [
            { value: STATUS_USES.counts, label: answerWords.statuses.counts },
            { value: STATUS_USES.not, label: answerWords.statuses.not },
          ],
        },
      ];
    case 'sheet':
      return [{ label: '', choices: SHEET_CHOICES.map((use) => ({ value: use, label: useInWords(use) })) }];
    case 'dates':
      return [];
  }
}

function targetsOf(scheme: Scheme | null): readonly Choice[] {
  return (scheme?.baseTargets ?? []).flatMap((target) =>
    target.kind === 'total' ? [] : [{ value: target.id, label: roleInWords(scheme, target.id) }],
  );
}
