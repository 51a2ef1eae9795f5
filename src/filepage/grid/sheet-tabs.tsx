// The tabs of the sheets below the cells, with a word on those that are hidden in the workbook and those that this
// product wrote.
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { entryAt, type CellTable } from '../../engine';
import { gridWords } from '../wording';

type TabsOf = {
  readonly tables: readonly CellTable[];
  readonly selected: string;
  readonly open: (sheet: string) => void;
};

export function SheetTabs({ tables, selected, open }: TabsOf): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const selectedTab = (): HTMLElement | null =>
    list.current?.querySelector<HTMLElement>('[aria-selected="true"]') ?? null;
  // Newer browsers give a promise back, which is no way to end an effect.
  useEffect(() => {
    selectedTab()?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected, tables]);
  const press = (event: KeyboardEvent): void => {
    const at = tables.findIndex(({ sheet }) => sheet === selected);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tables.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    open(entryAt(tables, (to + tables.length) % tables.length).sheet);
    requestAnimationFrame(() => selectedTab()?.focus());
  };
  return (
    <div ref={list} className="vpf-sheets" role="tablist" aria-label={gridWords.sheets} onKeyDown={press}>
      {tables.map(({ sheet, hidden, generated }) => (
        <button
          key={sheet}
          type="button"
          role="tab"
          className="vpf-sheet"
          aria-selected={sheet === selected}
          tabIndex={sheet === selected ? 0 : -1}
          onClick={() => open(sheet)}
        >
          {sheet} {generated === true && <Word text={gridWords.generated} />}
          {hidden === true && <Word text={gridWords.hidden} />}
        </button>
      ))}
    </div>
  );
}

function Word({ text }: { readonly text: string }): ReactNode {
  return <span className="vpf-word">{text}</span>;
}
