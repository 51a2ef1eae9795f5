// Parts given to the scanner in pieces, for tests: a text or bytes enter, what was read or `refused` leaves.
import { SaxesParser } from 'saxes';
import { ListScan, type ListedTexts } from '../../../../src/workbook/file/listed-texts';
import { decodePart } from '../../../../src/workbook/file/part-text';
import { Malformed } from '../../../../src/workbook/file/scan/malformed';
import { TextCache } from '../../../../src/workbook/file/scan/text-cache';
import { XmlScanner, type XmlSink } from '../../../../src/workbook/file/scan/xml-scanner';
import { SheetScan, type SheetContext, type ScannedSheet } from '../../../../src/workbook/file/sheet-scan';
import { Utf8Pieces } from '../../../../src/workbook/file/utf8-pieces';
import { HostFailure } from '../../../../src/workbook/port';

export type Refused = { readonly refused: true; readonly row: number };

/** One for all parts, as one workbook has. */
const TEXTS = new TextCache();

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function scan(bytes: Uint8Array, sink: XmlSink, piece = bytes.length): void {
  const scanner = new XmlScanner(sink, TEXTS);
  const pieces = new Utf8Pieces();
  for (let at = 0; at < bytes.length; at += piece) scanner.push(pieces.next(bytes.subarray(at, at + piece)));
  pieces.end();
  scanner.end();
}

export function sheetOf(
  part: string | Uint8Array,
  context: Partial<SheetContext> = {},
  piece?: number,
): ScannedSheet | Refused {
  const sink = new SheetScan({
    date1904: false,
    texts: { texts: ['零', '一'], strikes: new Map() },
    struckFormats: new Set(),
    budget: { left: 1_000_000 },
    ...context,
  });
  return refusedOr(
    () => {
      scan(typeof part === 'string' ? bytesOf(part) : part, sink, piece);
      return sink.result();
    },
    () => sink.rowNumber,
  );
}

export function listOf(part: string, piece?: number): ListedTexts | Refused {
  return refusedOr(
    () => {
      const sink = new ListScan();
      scan(bytesOf(part), sink, piece);
      return { texts: sink.texts, strikes: sink.strikes };
    },
    () => 0,
  );
}

function refusedOr<Result>(read: () => Result | null, row: () => number): Result | Refused {
  try {
    return read() ?? { refused: true, row: 0 };
  } catch (error) {
    if (!(error instanceof Malformed) && !(error instanceof HostFailure)) throw error;
    return { refused: true, row: row() };
  }
}

/** Whether a strict parser of good name takes the part. */
export function isWellFormed(part: string | Uint8Array): boolean {
  try {
    const { text } = decodePart(typeof part === 'string' ? bytesOf(part) : part, 'a.xml');
    const parser = new SaxesParser({ xmlns: true });
    let faults = 0;
    parser.on('error', () => {
      faults += 1;
    });
    parser.on('doctype', () => {
      faults += 1;
    });
    parser.write(text).close();
    return faults === 0;
  } catch (error) {
    if (error instanceof HostFailure || error instanceof Error) return false;
    throw error;
  }
}
