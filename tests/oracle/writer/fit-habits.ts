// Not every habit fits every village: a wide table holds one figure a month, a table of assessors is
// never long. Leaves the nearest habits that fit, and the village without what they cannot write.
import type { AssessedFigure, AssessmentRecord } from '../logical-village';
import { TARGETS } from '../plan-tables';
import type { VillageDraft } from './draft';
import type { Habits } from './habits';

const isBlank = (record: AssessmentRecord): boolean => Object.values(record.figures).every((figure) => figure === null);

/** A figure that says the same in a row of its own as among others; one out of range does so only where it is the only
 * one. */
function isPlain(figure: AssessedFigure, target: string): boolean {
  return (
    figure === '/' ||
    (typeof figure === 'number' && (target === 'total' || (figure >= 0 && figure <= TARGETS[target].max)))
  );
}

function repeats(records: readonly AssessmentRecord[]): boolean {
  return new Set(records.map((record) => JSON.stringify([record.who, record.period]))).size < records.length;
}

function assessmentHabit({ assessment, plan }: VillageDraft, wanted: Habits['assessment']): Habits['assessment'] {
  if (assessment === null) return wanted;
  const { detail, records } = assessment;
  if (wanted === 'wide') return detail === 'total' && !repeats(records) ? 'wide' : 'column';
  if (wanted !== 'long') return wanted;
  const plain = records.every(
    (record) =>
      record.who.kind === 'household' &&
      record.statedTotal === null &&
      Object.entries(record.figures).every(([target, figure]) => isPlain(figure, target)),
  );
  return plain && plan === 'fengsheng' && !repeats(records) ? 'long' : 'column';
}

/** A blank month column of a wide table is no row. */
function withoutBlankRecords(draft: VillageDraft): VillageDraft {
  if (draft.assessment === null) return draft;
  const records = draft.assessment.records.filter((record) => !isBlank(record));
  return { ...draft, assessment: records.length === 0 ? null : { ...draft.assessment, records } };
}

export function fitHabits(
  draft: VillageDraft,
  wanted: Habits,
): { readonly draft: VillageDraft; readonly habits: Habits } {
  const habits = { ...wanted, assessment: assessmentHabit(draft, wanted.assessment) };
  return { draft: habits.assessment === 'wide' ? withoutBlankRecords(draft) : draft, habits };
}
