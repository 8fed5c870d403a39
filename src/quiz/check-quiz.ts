import {checkItem} from './check-item.js';
import {
  differing,
  fault,
  given,
  inside,
  isObject,
  members,
  optionalTexts,
  share,
  text,
  type Place,
} from './place.js';
import type {Problem} from './problem.js';
import {FORMAT, VERSION, type Quiz} from './quiz.js';

/** The verdict on a document: a quiz to show, or everything that is wrong with it. */
export type CheckedQuiz =
  | {readonly ok: true; readonly quiz: Quiz; readonly warnings: readonly Problem[]}
  | {readonly ok: false; readonly problems: readonly Problem[]};

/**
 * Checks a document that may be anything at all. Nothing in it is mended or replaced: a quiz that passes is the very
 * value that was given, members this version does not know included. `quiz.schema.json` says the same to other tools,
 * as far as JSON Schema can.
 */
export function checkQuiz(value: unknown): CheckedQuiz {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const quiz = {value, path: '', problems};
  // Of a document of another kind or version one problem is enough: the rest would follow from it.
  if (isObject(quiz, 'a quiz') && isOurs(quiz)) {
    checkHead(quiz);
    checkBands(inside(quiz, 'bands'), warnings);
    checkItems(inside(quiz, 'items'), warnings);
  }
  return problems.length ? {ok: false, problems} : {ok: true, quiz: value as Quiz, warnings};
}

function isOurs(quiz: Place): boolean {
  const [format, version] = [inside(quiz, 'format'), inside(quiz, 'version')];
  if (format.value !== FORMAT) fault(format, 'format', `"${FORMAT}"`);
  else if (Number(version.value) > VERSION) fault(version, 'newer-version', `version ${VERSION} at most`);
  else if (version.value !== VERSION) fault(version, 'version', `${VERSION}`);
  else return true;
  return false;
}

function checkHead(quiz: Place): void {
  const [language, source] = [inside(quiz, 'language'), inside(quiz, 'source')];
  text(inside(quiz, 'title'), true);
  const tag = text(language);
  if (tag && !/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(tag))
    fault(language, 'type', 'a language tag such as "en"');
  optionalTexts(quiz, 'seed');
  if (!given(source) || !isObject(source)) return;
  optionalTexts(source, 'title', 'url', 'published');
  const [url, published] = [inside(source, 'url'), inside(source, 'published')];
  // The address becomes a link: a script's must not.
  if (given(url) && !/^(https?:|[^:/?#]*([/?#]|$))/i.test(`${url.value}`))
    fault(url, 'address', 'a web address');
  if (given(published) && !/^\d{4}-[01]\d-[0-3]\d$/.test(`${published.value}`)) {
    fault(published, 'date', 'a date as YYYY-MM-DD');
  }
}

function checkBands(bands: Place, warnings: Problem[]): void {
  if (!given(bands)) return;
  const newMin = differing('bands-alike', "a share unlike the other bands'");
  const shares = members(bands).map((band) => {
    if (!isObject(band)) return 0;
    const min = inside(band, 'min');
    text(inside(band, 'text'));
    const least = share(min);
    newMin(least, min);
    return least ?? 0;
  });
  if (Math.min(...shares) > 0) fault({...bands, problems: warnings}, 'band-gap', 'a band from 0');
}

function checkItems(items: Place, warnings: Problem[]): void {
  const newId = differing('duplicate-id', 'an id of its own');
  for (const item of members(items)) {
    if (!isObject(item)) continue;
    const id = inside(item, 'id');
    newId(text(id), id);
    checkItem(item, warnings);
  }
}
