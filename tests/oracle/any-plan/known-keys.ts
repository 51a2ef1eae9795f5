// Which keys of a plan's file, and which of their choices, the second scorer for any plan reads, and which it does not know: what
// is in no list makes the test beside this file fail. By the object that the keys stand in.

export type Listed = Readonly<Record<string, readonly string[]>>;

/** What the second scorer reads. */
export const KNOWN: Listed = {
  '': [
    ...['year', 'base', 'items', 'groups', 'caps', 'floors', 'monthFloor', 'running', 'deductions', 'participants'],
    ...['redemption', 'tallies', 'groupRanking'],
  ],
  year: ['kind', 'period', 'best', 'startMonth', 'clearedOn', 'termYears', 'termFrom'],
  base: ['total', 'period', 'given', 'withoutTable', 'categories'],
  'base.categories[]': ['id', 'name', 'max', 'period', 'given', 'for'],
  'items[]': [
    ...['id', 'kind', 'points', 'typed', 'tiers', 'tierKind', 'tierPer', 'wholeUnits', 'counting', 'group', 'on'],
    ...['for', 'validMonths', 'repeatFactors', 'repeatPer', 'repeatWithin', 'team', 'effects', 'until'],
  ],
  'items[].tiers[]': ['from', 'above', 'points'],
  'items[].effects[]': ['effect', 'points', 'per', 'until', 'redemption'],
  'groups[]': ['id', 'within', 'postedIn', 'highestPer', 'repeatFactors', 'repeatPer', 'repeatWithin'],
  'caps[]': ['of', 'per', 'points', 'excess'],
  'floors[]': ['of', 'per', 'points'],
  running: ['least', 'most'],
  deductions: ['from'],
  participants: ['elderlyOptIn', 'presentAt', 'classes'],
  redemption: [
    ...['of', 'usableAtOnce', 'needs', 'multipleOf', 'timesAtMost', 'timesPer', 'prices', 'carryOver', 'clearedIn'],
    ...['clearedOn', 'expiresAfterMonths', 'ceiling', 'floor'],
  ],
  'redemption.needs[]': ['of', 'atLeast'],
  'redemption.prices[]': ['goods', 'points'],
  'tallies[]': ['id', 'of', 'counts'],
  groupRanking: ['by', 'per'],
};

/** Of no figure: what things are called, where the paper says them, how a ledger writes them, what is posted, money. */
export const OF_NO_FIGURE: Listed = {
  '': ['$schema', 'id', 'name', 'source', 'earner', 'ranking', 'calendar', 'panel'],
  base: ['name', 'step'],
  'base.categories[]': ['sensitive'],
  'items[]': ['name', 'from', 'to', 'unit', 'evidence', 'sensitive'],
  'groups[]': ['name'],
  redemption: ['yuanPerPoint'],
  'tallies[]': ['name'],
  groupRanking: ['name'],
};
/** In any object. */
export const ANYWHERE = ['clause', 'note', 'aliases'];

/** What the second scorer does not know: plans are cut down to do without. */
export const UNKNOWN: Listed = {
  '': ['vetoes', 'freeItems', 'awards', 'results', 'honour', 'versions'],
  year: ['scaledTo', 'scaledFrom', 'scaledPer', 'minPeriods', 'last'],
  base: ['passMark'],
  'base.categories[]': ['combine', 'decimals', 'items', 'grades'],
  'items[]': ['honours'],
  'items[].effects[]': ['tiers', 'result'],
  'caps[]': ['scope'],
};

/** Of the keys it knows, the choices that it does not. */
export const UNKNOWN_CHOICES: Listed = {
  'year.kind': ['mean-of-periods'],
  'items[].counting': ['honour'],
  'tallies[].counts': ['counted'],
  'items[].effects[].effect': ['drop-tiers', 'disqualify', 'result'],
};

/** How many choices each key that it knows has, those that it does not know among them. */
export const CHOICES: Readonly<Record<string, number>> = {
  'base.categories[].period': 5,
  'base.period': 5,
  'base.withoutTable': 2,
  'caps[].excess': 2,
  'caps[].per': 8,
  'deductions.from': 3,
  'floors[].per': 5,
  'groupRanking.by': 3,
  'groupRanking.per': 5,
  'groups[].highestPer': 8,
  'groups[].repeatPer': 7,
  'items[].counting': 10,
  'items[].effects[].effect': 8,
  'items[].effects[].per': 5,
  'items[].effects[].redemption': 2,
  'items[].effects[].until': 3,
  'items[].kind': 4,
  'items[].repeatPer': 7,
  'items[].team': 2,
  'items[].tierKind': 2,
  'items[].tierPer': 6,
  'items[].until': 3,
  'items[].wholeUnits': 2,
  'participants.presentAt': 2,
  'redemption.of': 3,
  'redemption.timesPer': 5,
  'tallies[].counts': 2,
  'year.kind': 4,
  'year.period': 5,
};
