// The pages' tabs, as a keyboard expects them: one stop for the Tab key, arrows between them, Enter opens.
import { useRef, type KeyboardEvent, type ReactNode } from 'react';

export type PageTabs<Id extends string> = {
  readonly label: string;
  readonly tabs: Readonly<Partial<Record<Id, string>>>;
  readonly selected: Id;
  readonly select: (id: Id) => void;
};

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export function PageTabs<Id extends string>({ label, tabs, selected, select }: PageTabs<Id>): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const ids = Object.keys(tabs) as Id[];
  const move = (event: KeyboardEvent<HTMLButtonElement>, at: number) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[step(at, ids.length)]?.focus();
  };
  return (
    <div ref={list} className="vp-tabs" role="tablist" aria-label={label}>
      {ids.map((id, at) => (
        <button
          key={id}
          type="button"
          role="tab"
          className="vp-tab"
          aria-selected={id === selected}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => select(id)}
          onKeyDown={(event) => move(event, at)}
        >
          {tabs[id]}
        </button>
      ))}
    </div>
  );
}
