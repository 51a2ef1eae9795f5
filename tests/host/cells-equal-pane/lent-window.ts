// The window of a page, lent to the code under test: a pane written for a browser finds `document` and all the rest
// where a browser has them. What was lent is taken back.
import type { DOMWindow } from 'jsdom';

/** Calls back soon, as a page does that is drawn. */
const soon = (draw: (time: number) => void): number => Number(setTimeout(draw, 0, 0));

/** Names of the page that the process has too stay the process's own. Returns what takes everything back. */
export function lendWindow(window: DOMWindow): () => void {
  const frames = { requestAnimationFrame: soon, cancelAnimationFrame: (frame: number) => clearTimeout(frame) };
  Object.assign(window, frames);
  const names = Object.getOwnPropertyNames(window).filter((name) => !(name in globalThis));
  for (const name of names)
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => (window as unknown as Record<string, unknown>)[name],
      set: (value) => Object.defineProperty(globalThis, name, { configurable: true, writable: true, value }),
    });
  return () => {
    for (const name of names) Reflect.deleteProperty(globalThis, name);
  };
}
