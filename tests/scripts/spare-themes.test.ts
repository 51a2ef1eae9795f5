import { webLightTheme } from '@fluentui/react-components';
import loader, { spareTheme } from '../../scripts/spare-themes';

describe('spareTheme', () => {
  it('keeps 1 value that a button is drawn with and 1 of our style sheet, and leaves out the pink of persons', () => {
    const spare = spareTheme('webLightTheme');
    const { colorBrandBackground, colorStatusWarningBorder1, colorPalettePinkBorderActive } = webLightTheme;
    expect(spare).toMatchObject({ colorBrandBackground, colorStatusWarningBorder1 });
    expect([colorPalettePinkBorderActive, spare['colorPalettePinkBorderActive']]).toEqual(['#e43ba6', undefined]);
  });

  it('refuses 1 file that makes no theme', () => {
    expect(() => loader('export const duskTheme = {};')).toThrow('Fluent has no theme');
    expect(() => loader('')).toThrow('Fluent has no theme');
  });
});
