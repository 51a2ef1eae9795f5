// Opens the pane in a page: a host and a theme enter, the pane's session leaves for whoever steers it (ribbon
// buttons, tests).
import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { builtinSchemes } from '../engine';
import { App } from './app';
import { Session, type PaneHost } from './session/session';

export type PaneTheme = 'light' | 'dark' | 'contrast';

const THEMES: Readonly<Record<PaneTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** Renders into `root` and begins to read the workbook. */
export function openPane(root: HTMLElement, host: PaneHost, theme: PaneTheme): Session {
  const session = new Session(host, builtinSchemes());
  createRoot(root).render(<App session={session} theme={THEMES[theme]} />);
  void session.open();
  return session;
}
