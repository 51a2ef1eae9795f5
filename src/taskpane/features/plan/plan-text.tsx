// The plan written out as a document, to be held against the paper, and as a file to be copied.
import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Part } from '../../components/page';
import { looks } from '../../components/looks';
import { planWords } from '../../wording/plan';

export function PlanText({ lines, json }: { readonly lines: readonly string[]; readonly json: string }): ReactNode {
  const [shown, show] = useState<'nothing' | 'text' | 'file'>('nothing');
  return (
    <Part title={planWords.text}>
      <div className={looks.row}>
        <Button aria-expanded={shown === 'text'} onClick={() => show(shown === 'text' ? 'nothing' : 'text')}>
          {planWords.readText}
        </Button>
        <Button aria-expanded={shown === 'file'} onClick={() => show(shown === 'file' ? 'nothing' : 'file')}>
          {planWords.exportFile}
        </Button>
      </div>
      {shown === 'text' && (
        <div>
          {lines.map((line, at) => (
            <p
              key={at}
              className={looks.text}
              style={{ paddingLeft: `${(line.length - line.trimStart().length) / 2}em` }}
            >
              {line.trimStart()}
            </p>
          ))}
        </div>
      )}
      {shown === 'file' && (
        <Field label={planWords.copyThis}>
          <Textarea rows={10} readOnly value={json} onFocus={({ target }) => target.select()} />
        </Field>
      )}
    </Part>
  );
}
