// What a person types a cell anew with: the browser's own field, so that every input method works;
// it takes a key for its own only while no Chinese is being composed.
import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Typing } from '../editing/editing';

export type EditorKeys = {
  readonly type: (text: string) => void;
  /** The person went elsewhere. */
  readonly leave: () => void;
  /** The person is done; `down`: and goes on below. */
  readonly finish: (down: boolean) => void;
  readonly giveUp: () => void;
};

type EditorOf = EditorKeys & { readonly name: string; readonly typing: Typing };

export function CellEditor({ name, typing, type, leave, finish, giveUp }: EditorOf): ReactNode {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.altKey) {
      event.preventDefault();
      finish(!event.shiftKey);
    } else if (event.key === 'Escape') giveUp();
  };
  // Another window came to the front: the person is still in the field.
  const blur = (): void => {
    if (document.activeElement !== field.current) leave();
  };
  // A field of one line would drop the line breaks of a text.
  const Field = typing.first.includes('\n') ? 'textarea' : 'input';
  return (
    <Field
      ref={field}
      className="vpf-input"
      aria-label={name}
      value={typing.text}
      onChange={({ target }) => type(target.value)}
      onKeyDown={press}
      onBlur={blur}
    />
  );
}
