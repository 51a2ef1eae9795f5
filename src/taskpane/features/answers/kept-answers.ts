// The answers as they were before each one given in this pane: what takes the last one back, whatever page is shown.
import type { Answers } from '../../../engine';
import type { Session } from '../../session/session';

/** `said`: what was answered, in words. */
export type FormerAnswers = { readonly answers: Answers; readonly said: string };

type KeptAnswers = {
  readonly last: () => FormerAnswers | null;
  readonly keep: (former: FormerAnswers) => void;
  readonly drop: () => void;
};

const kept = new WeakMap<Session, readonly FormerAnswers[]>();

export function keptAnswers(session: Session): KeptAnswers {
  const all = (): readonly FormerAnswers[] => kept.get(session) ?? [];
  return {
    last: () => all().at(-1) ?? null,
    keep: (former) => void kept.set(session, [...all(), former]),
    drop: () => void kept.set(session, all().slice(0, -1)),
  };
}
