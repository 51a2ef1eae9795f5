// 公式: three worked lines for a beginner; LEDGER, a score table or the ranking put into cells with one click;
// any other formula built with its result before the eyes; formulas turned into values, or entered anew.
import { Button, Field, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { freezeFormulas } from '../../../tasks/freeze-formulas';
import type { FormulaScope } from '../../../workbook/desk';
import { OpenedOnly } from '../../components/opened-only';
import type { OpenedYear } from '../../session/formulas-part';
import { Page, Part } from '../../components/page';
import { looks } from '../../components/looks';
import { useSession } from '../../session/context';
import { formulasWords } from '../../wording/formulas';
import type { FunctionCatalogue } from './catalogue';
import { FirstSteps } from './first-steps';
import { FormulaBuilder } from './formula-builder';
import { ReadyMade } from './ready-made';

export type { FunctionCatalogue } from './catalogue';

export function FormulasPage({ functions }: { readonly functions: FunctionCatalogue }): ReactNode {
  return (
    <Page title={formulasWords.title}>
      <OpenedOnly>{(opened) => <Formulas functions={functions} opened={opened} />}</OpenedOnly>
      <Upkeep />
    </Page>
  );
}

function Formulas({
  functions,
  opened,
}: {
  readonly functions: FunctionCatalogue;
  readonly opened: OpenedYear;
}): ReactNode {
  return (
    <>
      <FirstSteps opened={opened} functions={functions} />
      <ReadyMade opened={opened} />
      <FormulaBuilder functions={functions} opened={opened} />
    </>
  );
}

/** 固化为数值 and 修复公式. */
function Upkeep(): ReactNode {
  const session = useSession();
  const [scope, choose] = useState<FormulaScope>('selection');
  const { desk } = session.host;
  const freeze = () =>
    void session.perform(formulasWords.freezing, async () => {
      const outcome = await freezeFormulas(desk, scope);
      return outcome.kind === 'frozen'
        ? formulasWords.frozen(outcome.count)
        : { tone: 'warning', text: formulasWords.ledgerInUse(outcome.ledgers) };
    });
  const reenter = () =>
    void session.perform(formulasWords.reentering, async () =>
      formulasWords.reentered(await desk.reenterFormulas(scope)),
    );
  return (
    <Part title={formulasWords.upkeep}>
      <p className={looks.quiet}>{formulasWords.upkeepHelp}</p>
      <Field label={formulasWords.scope}>
        <Select value={scope} onChange={(_, { value }) => choose(value as FormulaScope)}>
          {(Object.keys(formulasWords.scopes) as FormulaScope[]).map((each) => (
            <option key={each} value={each}>
              {formulasWords.scopes[each]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={looks.row}>
        <Button onClick={freeze}>{formulasWords.freeze}</Button>
        <Button onClick={reenter}>{formulasWords.reenter}</Button>
      </div>
    </Part>
  );
}
