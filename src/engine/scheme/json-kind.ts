// What kind of JSON value stands somewhere.

/** What a value is, or should be. */
export type JsonKind = 'object' | 'list' | 'text' | 'number' | 'boolean' | 'null' | 'nothing';

export function kindOf(value: unknown): JsonKind {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  return typeof value === 'number' || typeof value === 'boolean' ? (typeof value as 'number' | 'boolean') : 'object';
}
