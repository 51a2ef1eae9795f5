// The last part of 帮助: the lines for whoever helps, and a button that copies them.
import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { looks } from '../../components/looks';
import { Part } from '../../components/page';
import { usePaneState, useSession } from '../../session/context';
import { version } from '../../version';
import { situationWords } from '../../wording/situation';
import { situationLines } from './situation';

export function SituationPart(): ReactNode {
  const { host } = useSession();
  const { ledger } = usePaneState();
  const text = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const lines = situationLines(situationWords.product(version, host.where), navigator.userAgent, ledger);
  return (
    <Part title={situationWords.title}>
      <p className={looks.text}>{situationWords.help}</p>
      <Button onClick={() => setCopied(copy(text.current))}>{situationWords.copy}</Button>
      <p className={looks.text} role="status">
        {copied === null ? '' : copied ? situationWords.copied : situationWords.notCopied}
      </p>
      <textarea
        ref={text}
        className="vp-situation"
        aria-label={situationWords.label}
        readOnly
        rows={Math.min(lines.length, 12)}
        value={lines.join('\n')}
      />
    </Part>
  );
}

/** The clipboard's own interface is closed to a page within Excel and to one from the disk. */
function copy(text: HTMLTextAreaElement | null): boolean {
  text?.select();
  return document.execCommand('copy');
}
