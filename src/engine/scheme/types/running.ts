// A score that is kept between bounds row by row, in the order of days.

/** `null`: no such bound; at least one is stated. */
export type RunningRule = { readonly least: number | null; readonly most: number | null; readonly clause: string };
