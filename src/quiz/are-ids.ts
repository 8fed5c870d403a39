/** Whether `value` is a list of one or more ids of the options, none twice. */
export function areIds(
  value: unknown,
  options: readonly {readonly id: string}[],
): value is readonly string[] {
  if (!Array.isArray(value) || !value.length || new Set(value).size < value.length) return false;
  const ids = new Set<unknown>(options.map(({id}) => id));
  return value.every((id) => ids.has(id));
}
