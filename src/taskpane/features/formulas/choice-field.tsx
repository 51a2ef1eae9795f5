// An argument of a formula: typed, or chosen from what the ledger has; what is typed narrows the list.
import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { compact, withoutPrivateNumbers } from '../../../engine';
import { formulasWords } from '../../wording/formulas';
import type { Choice } from './argument-choices';

export type ChoiceFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly choose: (value: string) => void;
};

export function ChoiceField({ label, hint, value, choices, choose }: ChoiceFieldProps): ReactNode {
  const shown = narrowed(choices, value);
  const chosen = shown.some((choice) => choice.value === value) ? value : '';
  return (
    <Field label={label} hint={hint}>
      {(field) => (
        <div className="vp-argument">
          <Input {...field} value={value} onChange={(_, { value: typed }) => choose(typed)} />
          {choices.length > 0 && (
            <Select
              aria-label={formulasWords.listOf(label)}
              value={chosen}
              onChange={(_, { value: picked }) => choose(picked)}
            >
              <option value="">{formulasWords.fromList(shown.length)}</option>
              {shown.map(({ value: each, name }) => (
                <option key={each} value={each}>
                  {withoutPrivateNumbers(name)}
                </option>
              ))}
            </Select>
          )}
        </div>
      )}
    </Field>
  );
}

/** All of them where one is chosen already, or where what is typed is in none. */
function narrowed(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = compact(typed);
  if (choices.some(({ value }) => value === typed)) return choices;
  const found = choices.filter(({ name, value }) => compact(name).includes(wanted) || compact(value).includes(wanted));
  return found.length === 0 ? choices : found;
}
