// Where there is no ledger: an empty one for the plan, shown before it is made, made with one click.
import { Button } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { CellTable } from '../../../engine';
import { addTemplateSheets, ledgerTemplate } from '../../../tasks/template-sheets';
import { looks } from '../../components/looks';
import { Part } from '../../components/page';
import { useSession } from '../../session/context';
import { ledgerWords } from '../../wording/ledger';

export function NewLedger({ tables }: { readonly tables: readonly CellTable[] }): ReactNode {
  const session = useSession();
  const template = useMemo(() => ledgerTemplate(tables, session.schemes), [tables, session]);
  const make = () =>
    void session.perform(
      ledgerWords.making,
      async () => ledgerWords.made(await addTemplateSheets(session.host.workbook, template)),
      'reopen',
    );
  return (
    <Part title={ledgerWords.newTitle}>
      <p className={looks.text}>{ledgerWords.newHelp(template.plan.name)}</p>
      <ul className={looks.list}>
        {template.sheets.map(({ name, headers }) => (
          <li key={name}>{ledgerWords.newSheet(name, headers)}</li>
        ))}
      </ul>
      <div>
        <Button appearance="primary" onClick={make}>
          {ledgerWords.make}
        </Button>
      </div>
    </Part>
  );
}
