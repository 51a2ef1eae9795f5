// The one way in which a cap cuts: first come, first counted; the excess is shown and never carried.
import type { CompiledCap } from '../compile';
import type { Workspace } from '../workspace';

/** What has been counted under caps of one kind in the household at hand, by slot (item or group, times month). */
export class CapMeter {
  private readonly used: Float64Array;
  private readonly limits: Float64Array;

  constructor(
    caps: readonly CompiledCap[],
    slots: number,
    /** REASON_… of the lines it cuts. */
    private readonly reason: number,
  ) {
    this.used = new Float64Array(slots);
    this.limits = Float64Array.from(caps, (cap) => cap.grains);
  }

  /** For the next household. */
  reset(): void {
    this.used.fill(0);
  }

  /** Lets the line count no more than is left in `slot` under `cap` (an index, −1: no cap). */
  cut(work: Workspace, line: number, cap: number, slot: number): void {
    if (cap < 0) return;
    const left = Math.max(0, this.limits[cap] - this.used[slot]);
    if (work.counted[line] > left) {
      work.excess[line] += work.counted[line] - left;
      work.counted[line] = left;
      work.reason[line] = this.reason;
      work.cap[line] = cap;
    }
    this.used[slot] += work.counted[line];
  }
}
