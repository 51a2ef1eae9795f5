// The value of a scheme file in, its text out: entries that fit stand on one line each, as a person would
// write them.

const LONGEST_LINE = 120;

/** JSON of two spaces a level, with a line break at the end. */
export function layoutJson(value: unknown): string {
  return `${laid(value, '')}\n`;
}

function laid(value: unknown, indent: string): string {
  const line = inLine(value);
  if (
    typeof value !== 'object' ||
    value === null ||
    (indent !== '' && isFlat(value) && indent.length + line.length <= LONGEST_LINE)
  )
    return line;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? (['[', ']'] as const) : (['{', '}'] as const);
  const parts = Array.isArray(value)
    ? value.map((entry) => laid(entry, inner))
    : Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${laid(entry, inner)}`);
  return parts.length === 0
    ? open + close
    : `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}

/** Of plain values, and lists of them. */
function isFlat(value: object): boolean {
  return Object.values(value).every(
    (inner) =>
      typeof inner !== 'object' ||
      inner === null ||
      (Array.isArray(inner) && inner.every((entry) => typeof entry !== 'object')),
  );
}

function inLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${inLine(entry)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}
