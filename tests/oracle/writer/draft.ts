// A logical village on its way to the writer: everything of `Village` but the places.
import type {
  AssessmentRecord,
  Asked,
  DecisionRow,
  EventRow,
  LogicalHousehold,
  PlanId,
  RedemptionRow,
} from '../logical-village';

export type AssessmentDetail = 'items' | 'categories' | 'total' | 'aspects';

export type VillageDraft = {
  readonly plan: PlanId;
  readonly asked: Asked;
  /** False: the workbook has no roster; the households are those that its other tables name. */
  readonly rosterStated: boolean;
  readonly households: readonly LogicalHousehold[];
  /** Households (indexes) whose 户号 a later roster row repeats. */
  readonly repeatedRosterRows: readonly number[];
  readonly events: readonly EventRow[];
  readonly assessment: { readonly detail: AssessmentDetail; readonly records: readonly AssessmentRecord[] } | null;
  readonly redemptions: readonly RedemptionRow[];
  readonly decisions: readonly DecisionRow[];
};
