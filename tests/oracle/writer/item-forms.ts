// An item as clerks name it in 项目: its code, its name, a phrase of it, or the code with words behind.
import type { What } from '../logical-village';
import { planItem } from '../plan-tables';
import { fullWidth, type FormStyle } from './cell-forms';
import type { Habits } from './habits';

/** The text of 项目. */
export function writeItem(what: What, habits: Habits, forms: FormStyle): string {
  switch (what.kind) {
    case 'item':
      return writeKnown(what.id, habits, forms);
    case 'honour':
      return forms.untidy ? forms.dice.pick([what.name, `${what.name} `, `${what.name}(区级)`]) : what.name;
    case 'free':
    case 'unknown':
      return what.text;
  }
}

function writeKnown(id: string, habits: Habits, forms: FormStyle): string {
  const { dice } = forms;
  const { names } = planItem(id);
  const codes = forms.untidy ? [id, fullWidth(id), id.toLowerCase(), ` ${id}`] : [id];
  const phrases = forms.untidy
    ? [...names, ...names, `${names[0]}：见附件`, `${names[names.length - 1]}（本月）`]
    : names;
  const coded = forms.untidy
    ? [`${id} ${names[0]}`, `${id}${names[names.length - 1]}`, `${id}、${names[0]}`]
    : [`${id} ${names[0]}`];
  if (habits.items === 'code') return dice.pick(codes);
  return dice.pick(habits.items === 'name' ? phrases : [...codes, ...phrases, ...coded]);
}
