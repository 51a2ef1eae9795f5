// 帮助: a first formula over the ledger that is open, then what each page is for, read in a minute.
import type { ReactNode } from 'react';
import { Page, Part } from '../../components/page';
import { looks } from '../../components/looks';
import { usePaneState, useSession } from '../../session/context';
import { yearOf } from '../../session/session';
import { helpWords } from '../../wording/help';
import { SituationPart } from './situation-part';

export function HelpPage(): ReactNode {
  const { formulas } = useSession().host;
  const state = usePaneState();
  const [result, { ledger }] = [yearOf(state), state];
  return (
    <Page title={helpWords.title}>
      {formulas !== null && result !== null && ledger.kind === 'read' && (
        <formulas.FirstSteps opened={{ result, tables: ledger.tables }} />
      )}
      {(formulas === null ? helpWords.onPage : helpWords.parts).map(({ title, lines }) => (
        <Part key={title} title={title}>
          <ol className={looks.list}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </Part>
      ))}
      <SituationPart />
    </Page>
  );
}
