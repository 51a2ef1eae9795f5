// The look that goes with the program around the pane: its background and the system's contrast setting enter.
import { entryAt } from '../engine';
import type { PaneTheme } from '../taskpane/open-pane';
import type { OfficeTheme } from './office-runtime';

/** A background darker than this, from 0 to 255, belongs to a dark theme. */
const DARK_BELOW = 128;

/** Contrast colours of the system come before the program's theme; a program that names no theme is light. */
export function paneTheme(theme: OfficeTheme | undefined, forcedColors: boolean): PaneTheme {
  if (forcedColors) return 'contrast';
  const digits = /^#?([0-9a-f]{6})$/i.exec(theme?.bodyBackgroundColor ?? '');
  return digits !== null && brightness(parseInt(entryAt(digits, 1), 16)) < DARK_BELOW ? 'dark' : 'light';
}

/** As an eye sees it: green counts most, blue least. */
function brightness(rgb: number): number {
  return (299 * (rgb >> 16) + 587 * ((rgb >> 8) & 255) + 114 * (rgb & 255)) / 1000;
}
