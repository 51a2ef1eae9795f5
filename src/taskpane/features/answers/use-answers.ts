// Keeps answers in the workbook and takes them back: one way for every page that asks.
import type { LedgerSettings } from '../../../engine';
import { rememberSettings } from '../../../tasks/remember';
import { useSession } from '../../session/context';
import type { ReadLedger } from '../../session/session';
import { answerWords } from '../../wording/answers';
import { keptAnswers } from './kept-answers';

export type KeepAnswers = {
  /** Writes the settings, which hold what was `said`, and reads the workbook by them. */
  readonly keep: (settings: LedgerSettings, said: string) => void;
  /** `null` when there is nothing to take back. */
  readonly undo: { readonly said: string; readonly take: () => void } | null;
};

export function useAnswers({ settings: now }: ReadLedger): KeepAnswers {
  const session = useSession();
  const kept = keptAnswers(session);
  const last = kept.last();
  const keep = (settings: LedgerSettings, said: string) =>
    void session.perform(
      answerWords.keeping,
      async () => {
        await rememberSettings(session.host.desk, settings);
        kept.keep({ answers: now.answers, said });
        return answerWords.kept(said);
      },
      'reopen',
    );
  const undo =
    last === null
      ? null
      : {
          said: last.said,
          take: () =>
            void session.perform(
              answerWords.undoing,
              async () => {
                await rememberSettings(session.host.desk, { ...now, answers: last.answers });
                kept.drop();
                return answerWords.undone(last.said);
              },
              'reopen',
            ),
        };
  return { keep, undo };
}
