// A pattern put together from parts that several patterns share.

/** `flags` beside `u`. */
export function patternOf(flags: string, ...parts: readonly (RegExp | string)[]): RegExp {
  return new RegExp(parts.map((part) => (typeof part === 'string' ? part : part.source)).join(''), `${flags}u`);
}
