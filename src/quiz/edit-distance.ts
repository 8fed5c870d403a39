/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to make `b` of `a`; `limit` + 1
 * when it is more than `limit`. This is the optimal string alignment distance (Damerau 1964, as Wagner and Lowrance's
 * recurrence gives it when no stretch is edited twice), reckoned in a band of `limit` around the diagonal (Ukkonen 1985).
 */
export function editDistance(a: string, b: string, limit: number): number {
  const over = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return over;
  let before: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = [i];
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(
        (last[j - 1] ?? over) + Number(!same),
        (last[j] ?? over) + 1,
        (row[j - 1] ?? over) + 1,
      );
      if (!same && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j], (before[j - 2] ?? over) + 1);
      }
    }
    [before, last] = [last, row];
  }
  return Math.min(last[b.length] ?? over, over);
}
