/** The words that `pack` packed, as the keys of an object. */
export function unpack(packed) {
  const words = {};
  let word = '';
  for (const [, shared, rest] of packed.matchAll(/(\d)(\D*)/g)) {
    word = word.slice(0, Number(shared)) + rest;
    words[[...word].reverse().join('')] = true;
  }
  return words;
}
