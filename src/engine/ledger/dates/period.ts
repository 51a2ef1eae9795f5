// A span of months that figures are given for.
import type { Month } from '../../basis/calendar';
import type { PeriodKind } from '../../scheme/types';

/** `first` is its first month. */
export type Period = { readonly kind: PeriodKind; readonly first: Month };
