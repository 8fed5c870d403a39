/** A set of the words of a text, parted by white space. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
