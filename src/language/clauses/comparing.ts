/** Open a second figure behind a clause: "…, up from 300", "…, compared with 2019". */
const COMPARING = new Set(['up', 'down', 'compared']);

/** Whether the word (lower case) may open a comparison. */
export const isComparing = (word: string): boolean => COMPARING.has(word);
