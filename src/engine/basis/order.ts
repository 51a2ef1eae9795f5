// Ordering a million rows by small whole numbers: counting sorts, so that neither the order of the
// rows nor a hostile ledger can make them slow.

/** `order` lists every row number grouped by key, rows of one key in the order given; key k's are order[offsets[k]] … order[offsets[k + 1] − 1]. */
export type Grouped = { readonly order: Int32Array; readonly offsets: Int32Array };

/**
 * Groups rows by `keys[row]` (whole numbers in 0..keyCount − 1), stably.
 * `among` gives the rows and the order to start from; all rows in their own order when left out.
 */
export function groupBy(keys: Int32Array, keyCount: number, among?: Int32Array): Grouped {
  const length = among ? among.length : keys.length;
  const offsets = new Int32Array(keyCount + 1);
  for (let at = 0; at < length; at++) offsets[keys[among ? among[at] : at] + 1]++;
  for (let key = 0; key < keyCount; key++) offsets[key + 1] += offsets[key];
  const next = offsets.slice(0, keyCount);
  const order = new Int32Array(length);
  for (let at = 0; at < length; at++) {
    const row = among ? among[at] : at;
    order[next[keys[row]]++] = row;
  }
  return { order, offsets };
}

/** Groups rows by `keys`, and within a key by `values` ascending, ties in row order. */
export function groupSorted(keys: Int32Array, keyCount: number, values: Int32Array): Grouped {
  let least = Infinity;
  let most = -Infinity;
  let ascending = true;
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (value < most) ascending = false;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  // A ledger kept day by day is in order already.
  if (ascending) return groupBy(keys, keyCount);
  const shifted = values.map((value) => value - least);
  return groupBy(keys, keyCount, groupBy(shifted, most - least + 1).order);
}
