import {checkItem} from './check-item.js';
import type {Fault} from './fault.js';
import {ADDRESS, DATE, LANGUAGE} from './patterns.js';
import {check, type Place} from './place.js';
import {FORMAT, VERSION} from './quiz.js';
import {anyText, number, oneOf, share, text, textLike, unlike} from './shapes.js';

/** What makes a document, which may be anything at all, no `Quiz`: nothing when it is one. */
export function findFaults(value: unknown): readonly Fault[] {
  const faults: Fault[] = [];
  const quiz = {value, path: '', faults};
  // Of a document of another kind or version one fault is enough: the rest would follow from it.
  if (check(quiz, {format: oneOf([FORMAT])}) && check(quiz, {version})) {
    const id = unlike('id-repeated');
    const item = (place: Place) => {
      const before = faults.length;
      check(place, {id});
      // What is no object at all has had its one fault.
      if (faults[before]?.code !== 'object') checkItem(place);
    };
    check(quiz, {...QUIZ, items: [item]});
  }
  return faults;
}

const QUIZ = {
  title: anyText,
  language: textLike(LANGUAGE, 'language'),
  'seed?': anyText,
  'source?': {
    'title?': anyText,
    'url?': textLike(ADDRESS, 'address'),
    'published?': textLike(DATE, 'date'),
  },
  'bands?': (bands: Place) => check(bands, [{min: unlike('bands-alike', share), text}, 1]),
};

function version(place: Place): void {
  if (check(place, number(-Infinity, VERSION, 'newer-version'))) oneOf([VERSION])(place);
}
