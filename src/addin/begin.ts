// What the add-in does first in whichever program keeps its page open: a workbook to work in enters; the pane opens, what
// an interrupted writing left is removed, the workbook's formulas calculate, and what was done is said.
import { startUp, type StartUp } from '../tasks/start-up';
import { openPane, type PaneTheme } from '../taskpane/open-pane';
import type { PaneHost, Session } from '../taskpane/session/session';
import { addinWords } from './wording';

/**
 * Resolves when the workbook is ready to work in. Never rejects for what the host will not do: the pane says it.
 * `join` connects the pane to the program as soon as it is there; what it could not do, or `null`.
 */
export async function begin(
  root: HTMLElement,
  host: PaneHost,
  theme: PaneTheme,
  join: (session: Session) => Promise<string | null>,
): Promise<void> {
  const session = openPane(root, host, theme);
  const joining = join(session);
  await session.perform(addinWords.starting, async () => {
    const lacking = await joining;
    return whatWasDone(await startUp(session.host.desk), lacking);
  });
}

/** `null` when there is nothing to tell. */
function whatWasDone({ removed, revived, locked }: StartUp, lacking: string | null): string | null {
  const sentences = [
    ...(removed.length > 0 ? [addinWords.removed(removed)] : []),
    ...(revived > 0 ? [addinWords.revived(revived)] : []),
    ...(locked.length > 0 ? [addinWords.locked(locked)] : []),
    ...(lacking === null ? [] : [lacking]),
  ];
  return sentences.length === 0 ? null : sentences.join('；');
}
