import { NO_SETTINGS } from '../../../src/engine/ledger/read-settings';
import { withSheetNames } from '../../../src/engine/ledger/settings-sheets';

describe('withSheetNames', () => {
  it('gives 1 remembered place and 1 answer the sheet whose masked name they keep', () => {
    const sheet = '登记（号码已隐去）';
    const settings = {
      ...NO_SETTINGS,
      bindings: [{ role: 'events' as const, sheet, headerRow: 1 }],
      answers: { ...NO_SETTINGS.answers, sheets: [{ sheet, use: 'copy' as const }] },
    };
    const named = withSheetNames(settings, ['花名册', '登记19900005567']);
    expect([named.bindings[0].sheet, named.answers.sheets[0].sheet]).toEqual(['登记19900005567', '登记19900005567']);
    expect(withSheetNames(settings, ['花名册'])).toBe(settings);
  });
});
