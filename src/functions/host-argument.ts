// What a host hands to a function.

/** An argument as the host hands it over: a scalar, rows of cells, objects, errors, or nothing. */
export type HostArgument = unknown;
