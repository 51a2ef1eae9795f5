// A term of several of the plan's years (两年一届): whose points are added up, and which year of it a year is.
import type { Scheme, Term } from './types';

type OfTerms = Pick<Scheme, 'term'>;

/** 0 for the first year of a term, and for every year of a plan without terms. */
export function placeInTerm({ term }: OfTerms, year: number): number {
  return term === null ? 0 : (((year - term.from) % term.years) + term.years) % term.years;
}

/** The first and the last year of the term that a year lies in; `null` where the plan has no terms. */
export function termOf(scheme: OfTerms, year: number): { readonly first: number; readonly last: number } | null {
  if (scheme.term === null) return null;
  const first = year - placeInTerm(scheme, year);
  return { first, last: first + scheme.term.years - 1 };
}

/** Whether awards wait for a later year of the term. */
export function isTermOpen(scheme: OfTerms, year: number): boolean {
  const term = termOf(scheme, year);
  return term !== null && year < term.last;
}

export function sameTerm(one: Term | null, other: Term | null): boolean {
  return one?.years === other?.years && one?.from === other?.from;
}
