// The page around the add-in's frame: carries messages between the frame and the test, and draws the sheet that is
// selected.

export type ShownSheet = {
  readonly tabs: readonly string[];
  readonly active: string;
  /** From A1. */
  readonly rows: readonly (readonly string[])[];
};

export type HostPage = { readonly toFrame: (text: string) => void; readonly draw: (sheet: ShownSheet) => void };

export const HOST_HTML = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>表格</title><style>
  body { margin: 0; display: flex; height: 100vh; font: 12px "Noto Sans CJK SC", sans-serif; }
  main { flex: 1; overflow: auto; min-width: 0; } iframe { border: 0; border-left: 1px solid #999; }
  td, th { border: 1px solid #ddd; padding: 1px 4px; white-space: nowrap; max-width: 160px; overflow: hidden; text-overflow: ellipsis; }
  table { border-collapse: collapse; } th { background: #eee; } nav b { border-bottom: 2px solid green; } nav > * { margin: 0 6px; }
</style></head><body><main><nav></nav><table></table></main></body></html>`;

/** Runs in the page. */
export function buildHostPage({
  address,
  name,
  width,
}: {
  readonly address: string;
  readonly name: string;
  readonly width: number;
}): void {
  const frame = document.createElement('iframe');
  Object.assign(frame, { name, src: address, width: String(width) });
  const origin = new URL(address).origin;
  const { toHost } = globalThis as unknown as { readonly toHost: (text: string) => Promise<void> };
  addEventListener('message', (message) => {
    if (message.source === frame.contentWindow) void toHost(String(message.data));
  });
  const element = (kind: string, text: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement => {
    const made = document.createElement(kind);
    made.textContent = text;
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
    return made;
  };
  const draw = ({ tabs, active, rows }: ShownSheet): void => {
    document.querySelector('nav')?.replaceChildren(...tabs.map((tab) => element(tab === active ? 'b' : 'span', tab)));
    const letters = Array.from({ length: Math.max(1, ...rows.map((row) => row.length)) }, (_, at) =>
      String.fromCharCode(65 + at),
    );
    const lines = [
      ['', ...letters].map((letter) => element('th', letter)),
      ...rows.map((row, down) => [
        element('th', String(down + 1)),
        ...row.map((text, across) => element('td', text, { 'data-cell': `${letters[across]}${down + 1}` })),
      ]),
    ];
    document.querySelector('table')?.replaceChildren(
      ...lines.map((cells) => {
        const line = document.createElement('tr');
        line.append(...cells);
        return line;
      }),
    );
  };
  const host: HostPage = { toFrame: (text) => frame.contentWindow?.postMessage(text, origin), draw };
  Object.assign(globalThis, { host });
  document.body.append(frame);
}
