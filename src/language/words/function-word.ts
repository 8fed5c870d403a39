import {CLOSED_CLASSES} from './closed-classes.js';

/** Names as often as function words, where they carry a capital. */
const NAMES_TOO = new Set([
  'will',
  'may',
  'do',
  'an',
  'so',
  'or',
  'to',
  'like',
  'near',
  'round',
  'still',
  'down',
  'all',
  'over',
  'past',
  'me',
]);

/** Whether a word is one of English's closed classes. Capitals throughout ("US", "IT") make it none. */
export function isFunctionWord(text: string): boolean {
  if (text.length > 1 && text === text.toUpperCase()) return false;
  const lower = text.toLowerCase();
  return CLOSED_CLASSES.some((words) => words.has(lower));
}

/** Whether a capitalised word inside a stretch of capitals begins something new: "… elected Jane Roe In the north, …". */
export function breaksName(text: string): boolean {
  return isFunctionWord(text) && !NAMES_TOO.has(text.toLowerCase()) && !/^(?:the|of|and|a)$/i.test(text);
}
