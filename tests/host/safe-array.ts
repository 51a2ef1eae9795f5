// The arrays in which desktop Office hands values to a page.

export type SafeArray = { readonly toArray: () => unknown[]; readonly dimensions: () => number };

export function safeArrayOf(values: readonly unknown[]): SafeArray {
  const wrapped = values.map((value) => (Array.isArray(value) ? safeArrayOf(value) : value));
  return { toArray: () => [...wrapped], dimensions: () => 1 };
}
