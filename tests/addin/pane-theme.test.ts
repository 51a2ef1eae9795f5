import { paneTheme } from '../../src/addin/pane-theme';

describe('paneTheme', () => {
  it.each([
    ['#FFFFFF', 'light'],
    ['#E6E6E6', 'light'],
    ['#F3F2F1', 'light'],
    ['#262626', 'dark'],
    ['#0A0A0A', 'dark'],
    ['444444', 'dark'],
    // Of one lightness by numbers, not to an eye.
    ['#00FF00', 'light'],
    ['#0000FF', 'dark'],
    ['white', 'light'],
  ])('goes with a background of %s: %s', (bodyBackgroundColor, theme) => {
    expect(paneTheme({ bodyBackgroundColor }, false)).toBe(theme);
  });

  it('is light for a program that tells 0 colours', () => {
    expect(paneTheme(undefined, false)).toBe('light');
    expect(paneTheme({}, false)).toBe('light');
  });

  it('has the contrast of the system come before 1 dark background', () => {
    expect(paneTheme({ bodyBackgroundColor: '#262626' }, true)).toBe('contrast');
  });
});
