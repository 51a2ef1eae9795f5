import { readSpreadsheet } from '../../../src/workbook/file/spreadsheet-reader';
import { HostFailure } from '../../../src/workbook/port';

describe('readSpreadsheet', () => {
  it('prints 0 of the library’s remarks, and lets the console speak again afterwards', () => {
    const remarks = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const before = console.error;
    // A workbook stream with 1 record that the library does not know.
    readSpreadsheet(Uint8Array.from([9, 8, 8, 0, 0, 6, 5, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, 10, 0, 0, 0]), {
      type: 'buffer',
    });
    expect([console.error === before, remarks.mock.calls.length]).toEqual([true, 0]);
    expect(() => readSpreadsheet(new Uint8Array([0x50, 0x4b, 3, 4]))).toThrow(HostFailure);
    expect(console.error).toBe(before);
    remarks.mockRestore();
  });
});
