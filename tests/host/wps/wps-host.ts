// The WPS adapter over an emulated WPS, as the pane would have it.
import { openWpsHost } from '../../../src/workbook/wps';
import type { Book } from '../model/book';
import type { Calculator } from '../model/calculator';
import { EmulatedWps } from './emulated-wps';
import type { Quirks } from './quirks';

export type WpsHost = ReturnType<typeof openWpsHost> & { readonly wps: EmulatedWps };

export function wpsHost(book: Book, calculator?: Calculator, quirks: Partial<Quirks> = {}): WpsHost {
  const wps = new EmulatedWps(book, calculator, quirks);
  return { wps, ...openWpsHost(wps.application, wps.events) };
}
