// 帮助: what each page is for, read in a minute.
import type { ReactNode } from 'react';
import { Page, Part } from '../../components/page';
import { looks } from '../../components/looks';
import { helpWords } from '../../wording/help';

export function HelpPage(): ReactNode {
  return (
    <Page title={helpWords.title}>
      {helpWords.parts.map(({ title, lines }) => (
        <Part key={title} title={title}>
          <ol className={looks.list}>{lines.map((line) => <li key={line}>{line}</li>)}</ol>
        </Part>
      ))}
    </Page>
  );
}
