// Whom a rule is for.

/** The classes of participants that a rule is for; empty: everyone. */
export type ForClasses = readonly string[];
