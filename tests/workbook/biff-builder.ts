// Workbook streams of .xls files for tests, made of their records.
export type BiffRecord = readonly [type: number, content: readonly number[]];

export const WORKBOOK: BiffRecord = [0x0809, [0, 6, 5, 0, 0, 0, 0, 0]];
export const SHEET: BiffRecord = [0x0809, [0, 6, 0x10, 0, 0, 0, 0, 0]];
export const CHART: BiffRecord = [0x0809, [0, 6, 0x20, 0, 0, 0, 0, 0]];
export const END: BiffRecord = [0x0a, []];

export const short = (value: number): readonly number[] => [value & 0xff, value >> 8];
export const number = (row: number, column: number, value: number): BiffRecord => [
  0x203,
  [...short(row), ...short(column), 0, 0, ...new Uint8Array(new Float64Array([value]).buffer)],
];
export const bound = (name: string, kind = 0): BiffRecord => [
  0x85,
  [0, 0, 0, 0, 0, kind, name.length, 0, ...Buffer.from(name, 'latin1')],
];

/** The stream of these records, each bound sheet pointing to its own substream, `order` naming which. */
export function streamOf(
  globals: readonly BiffRecord[],
  substreams: readonly (readonly BiffRecord[])[],
  order = substreams.map((_, index) => index),
): Uint8Array {
  const bytes: number[] = [];
  const bounds: number[] = [];
  const starts: number[] = [];
  const put = ([type, content]: BiffRecord): void => {
    bytes.push(...short(type), ...short(content.length), ...content);
  };
  for (const record of [WORKBOOK, ...globals, END]) {
    if (record[0] === 0x85) bounds.push(bytes.length + 4);
    put(record);
  }
  for (const substream of substreams) {
    starts.push(bytes.length);
    [...substream, END].forEach(put);
  }
  const stream = Uint8Array.from(bytes);
  bounds.forEach((at, index) => new DataView(stream.buffer).setUint32(at, starts[order[index]], true));
  return stream;
}
