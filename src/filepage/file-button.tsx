// The button that lets a person choose a file where dropping one is not their way.
import { Button } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { pageWords } from './wording';

const ACCEPTED = '.xlsx,.xlsm,.xltx,.xltm,.xls,.et,.ett,.ods,.csv';

type ButtonOf = { readonly label: string; readonly take: (file: File) => void; readonly primary?: boolean };

export function FileButton({ label, take, primary = false }: ButtonOf): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const chosen = (input: HTMLInputElement): void => {
    const file = input.files?.[0];
    // So that the same file may be chosen again.
    if (file !== undefined) take(file);
    input.value = '';
  };
  return (
    <>
      <Button {...(primary ? { appearance: 'primary', size: 'large' } : {})} onClick={() => field.current?.click()}>
        {label}
      </Button>
      <input
        ref={field}
        type="file"
        accept={ACCEPTED}
        className="vpf-file-field"
        tabIndex={-1}
        aria-hidden="true"
        aria-label={pageWords.fileField}
        onChange={({ target }) => chosen(target)}
      />
    </>
  );
}
