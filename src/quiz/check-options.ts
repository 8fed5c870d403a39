import {check, type Place} from './place.js';
import {anyText, text, unlike} from './shapes.js';

/** A text as a reader takes it in: case, width, ligatures and blanks aside. */
const fold = (words: unknown) => String(words).normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');

/** Checks a list of at least two options, or prompts, and gives the ids in it. */
export function checkOptions(place: Place): readonly unknown[] {
  const option = {
    id: unlike('id-repeated'),
    text: unlike('options-alike', text, fold),
    'feedback?': anyText,
  };
  check(place, [option, 2]);
  return Array.isArray(place.value) ? place.value.map((one) => one?.id) : [];
}
