/** How often each value occurs, the most frequent first: `{value: times}`. */
export function tally(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

/** Tallies added up. */
export function addTallies(tallies) {
  return tally(
    tallies.flatMap((some) => Object.entries(some).flatMap(([value, times]) => Array(times).fill(value))),
  );
}

/** The middle number, the mean of the two in the middle; undefined for none. */
export function median(numbers) {
  if (!numbers.length) return undefined;
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}
