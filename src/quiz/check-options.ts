import {differing, inside, isObject, members, optionalTexts, text, type Place} from './place.js';

/** A text as a reader takes it in: case, width, ligatures and blanks aside. */
const fold = (text: string) => text.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');

/** Checks a list of at least two options, or prompts, and gives the ids in it. */
export function checkOptions(place: Place): ReadonlySet<unknown> {
  const ids = new Set();
  const newId = differing('duplicate-id', 'an id of its own');
  const newText = differing('options-alike', 'an option unlike the others');
  for (const option of members(place, 2)) {
    if (!isObject(option)) continue;
    const [idPlace, textPlace] = [inside(option, 'id'), inside(option, 'text')];
    const id = text(idPlace);
    newId(id, idPlace);
    ids.add(id);
    const words = text(textPlace);
    if (words) newText(fold(words), textPlace);
    optionalTexts(option, 'feedback');
  }
  return ids;
}
