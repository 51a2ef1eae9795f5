// The file that a village begins its own plan with: a whole plan whose notes say what to change.
import startingPlan from '../../../schemes/starting-plan.json';

/** Parsed JSON, not to be changed. */
export function startingFile(): unknown {
  return startingPlan;
}
