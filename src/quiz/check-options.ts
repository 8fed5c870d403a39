import {asRead} from './patterns.js';
import {check, type Place} from './place.js';
import {anyText, text, unlike} from './shapes.js';

/** Checks a list of at least two options, or prompts, and gives the ids in it. */
export function checkOptions(place: Place): readonly unknown[] {
  const option = {
    id: unlike('id-repeated'),
    text: unlike('options-alike', text, asRead),
    'feedback?': anyText,
  };
  check(place, [option, 2]);
  return Array.isArray(place.value) ? place.value.map((one) => one?.id) : [];
}
