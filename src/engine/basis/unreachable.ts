// Closes a `switch` over a union: a new member that nobody thought of fails to compile here.

/** Never called in a typed program; throws when an untyped value got through. */
export function unreachable(value: never): never {
  throw new Error(`unexpected value: ${String(value)}`);
}
