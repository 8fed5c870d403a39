/**
 * Rows of cells as text in columns two spaces apart, numbers to the right. The first row is the head; a line stands
 * under it.
 */
export function table(rows) {
  const isNumber = (cell) => typeof cell === 'number';
  const texts = rows.map((row) => row.map((cell) => String(cell ?? '')));
  const widths = texts[0].map((_, column) => Math.max(...texts.map((row) => [...row[column]].length)));
  const numeric = widths.map((_, column) => rows.slice(1).some((row) => isNumber(row[column])));
  const pad = (cell, column) => {
    const room = ' '.repeat(widths[column] - [...cell].length);
    return numeric[column] ? room + cell : cell + room;
  };
  const lines = texts.map((row) => row.map(pad).join('  ').trimEnd());
  return [lines[0], widths.map((width) => '-'.repeat(width)).join('  '), ...lines.slice(1)].join('\n');
}
