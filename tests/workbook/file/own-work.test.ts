import { onOwnWork, onOwnWorkLater } from '../../../src/workbook/file/own-work';
import { failures } from '../../../src/workbook/wording';

const OWN_FAULT =
  '新表没有写成，是本程序的毛病，台账没有坏，也没有改动：请把台账另存为 .xlsx 后再试，还不行请告诉维护人员';

describe('onOwnWork', () => {
  it.each([failures.damaged(), failures.damagedPart('a.xml'), failures.squeezedTooMuch(200), failures.noSheets()])(
    'blames no ledger for 1 failure to read what was written: %s',
    async (failure) => {
      expect(() =>
        onOwnWork(() => {
          throw failure;
        }),
      ).toThrow(OWN_FAULT);
      await expect(onOwnWorkLater(() => Promise.reject(failure))).rejects.toThrow(OWN_FAULT);
    },
  );

  it('lets pass 1 failure that is about something else, 1 error and 1 result', async () => {
    expect(() =>
      onOwnWork(() => {
        throw failures.tooManySheets(5000);
      }),
    ).toThrow('工作簿里的工作表已经有5000张');
    await expect(onOwnWorkLater(() => Promise.reject(new TypeError('x')))).rejects.toThrow(TypeError);
    expect(onOwnWork(() => 1)).toBe(1);
  });
});
