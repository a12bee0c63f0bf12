/** Appends however many items there are; `push(...items)` overflows the stack with some hundred thousand. */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}

/** The least of some numbers, Infinity of none. */
export function least(numbers: Iterable<number>): number {
  let result = Infinity;
  for (const number of numbers) result = Math.min(result, number);
  return result;
}
