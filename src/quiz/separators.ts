import type {Separators} from '../language/quantities/number-words.js';

/**
 * A locale's marks, as the engine at hand knows them: good for reading what somebody types, not for anything that must be
 * the same everywhere. `undefined` when the engine does not take the tag.
 */
export function separatorsOf(locale: string): Separators | undefined {
  try {
    const parts = new Intl.NumberFormat(locale).formatToParts(1234567.8);
    const mark = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
    return {decimal: mark('decimal'), group: mark('group')};
  } catch {
    return undefined;
  }
}
