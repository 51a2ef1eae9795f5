// The figure columns of an assessment table: what each is about, under headers of one to three rows.
import { PLAN_A_CATEGORIES, PLAN_A_SUB_ITEMS, PLAN_A_TOTAL, TARGETS, type PlanTarget } from '../plan-tables';
import type { AssessmentRecord } from '../logical-village';
import type { AssessmentDetail } from './draft';
import type { WhoStyle } from './who-columns';

/** One column of figures; `assessor` is its place among several, `null` where one figure was agreed. */
export type FigureColumn = {
  readonly target: string;
  readonly assessor: number | null;
  readonly header: readonly string[];
};

export function targetsOf(detail: AssessmentDetail, records: readonly AssessmentRecord[]): readonly PlanTarget[] {
  switch (detail) {
    case 'items':
      return PLAN_A_SUB_ITEMS;
    case 'categories':
      return PLAN_A_CATEGORIES;
    case 'total':
      return [PLAN_A_TOTAL];
    case 'aspects':
      return [...new Set(records.flatMap((record) => Object.keys(record.figures)))].map((id) => TARGETS[id]);
  }
}

/** `庭院三不见`, `2.1`, `庭院“三不见”(6分)` … one way for a whole table. */
function labelOf(target: PlanTarget, way: number): string {
  const coded = target.id !== target.name && target.id !== 'total';
  const labels = [
    target.name,
    coded ? target.id : target.name,
    `${target.name}(${target.max}分)`,
    coded ? `${target.id} ${target.name}` : target.name,
  ];
  if (target.id === '2.1') labels[2] = '庭院“三不见”(6分)';
  return labels[way % labels.length];
}

function panelSize(target: string, records: readonly AssessmentRecord[]): number {
  const sizes = records
    .map((record) => record.figures[target])
    .map((figure) => (typeof figure === 'object' && figure !== null && 'panel' in figure ? figure.panel.length : 0));
  return Math.max(0, ...sizes);
}

export function figureColumns(
  detail: AssessmentDetail,
  records: readonly AssessmentRecord[],
  { habits, forms }: WhoStyle,
): readonly FigureColumn[] {
  const way = forms.dice.below(4);
  const judges = forms.dice.pick(['评委', '考察员', '评议员']);
  return targetsOf(detail, records).flatMap((target): FigureColumn[] => {
    const label = labelOf(target, way);
    const size = panelSize(target.id, records);
    if (size > 0)
      return Array.from({ length: size }, (_, assessor) => ({
        target: target.id,
        assessor,
        header: [label, `${judges}${assessor + 1}`],
      }));
    return [{ target: target.id, assessor: null, header: levelled(target, label, habits.headerLevels) }];
  });
}

/** The category above its sub-items, the maximum below them. */
function levelled(target: PlanTarget, label: string, levels: number): readonly string[] {
  if (target.category === null || levels === 1) return [label];
  const category = PLAN_A_CATEGORIES.find((each) => each.id === target.category) as PlanTarget;
  const above = `${category.name}(${category.max}分)`;
  return levels === 2 ? [above, label] : [above, label, `${target.max}分`];
}
