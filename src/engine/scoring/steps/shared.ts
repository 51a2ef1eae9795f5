// A row that several households share (“几户一起做的，一条的分由几户平分”): each has its equal part of the row's points, which the
// ledger's scale makes a whole number of grains, so that the parts are together just what the row is worth.
import type { ScoringStep } from './step';

export const shared: ScoringStep = {
  kind: 'shared',
  prepare: (_, { events: { sharers } }) => {
    if (sharers === null) return null;
    return ({ length, raw, source }) => {
      for (let line = 0; line < length; line++) {
        const among = sharers[source[line]];
        if (among > 1) raw[line] = Math.round(raw[line] / among);
      }
    };
  },
};
