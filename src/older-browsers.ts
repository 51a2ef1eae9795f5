// What village offices' browsers (Chromium 86 and later) may lack and our scripts use:
// nothing enters, the missing members stand in the language's own objects when it leaves.
// The first import of every script's entry.

function define(holder: object, name: string, value: unknown): void {
  if (!(name in holder)) Object.defineProperty(holder, name, { value, writable: true, configurable: true });
}

/** Of lists and texts alike: counts from the end where the index is negative. */
function at(this: ArrayLike<unknown>, index?: number): unknown {
  const whole = Math.trunc(Number(index)) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

define(Object, 'hasOwn', (holder: object, key: PropertyKey): boolean =>
  Object.prototype.hasOwnProperty.call(holder, key),
);
const typedArrays = Object.getPrototypeOf(Uint8Array.prototype) as object;
for (const holder of [Array.prototype, String.prototype, typedArrays]) define(holder, 'at', at);

export {};
