import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {findFaults} from '../../src/quiz/find-faults.js';
import {isPlainlySound} from '../../src/quiz/plainly-sound.js';
import {CHOICE, MULTIPLE, NUMBER, QUIZ, quizWith, TRUE_FALSE} from './sample-quiz.js';

const PLAIN = {
  ...QUIZ,
  bands: undefined,
  items: [CHOICE, MULTIPLE, TRUE_FALSE].map((item) => ({...item, hints: undefined})),
};

/** Every place in a document, as the keys that lead to it. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || !value) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function put(value: unknown, [key, ...rest]: readonly string[], inner: unknown): unknown {
  if (key === undefined) return inner;
  const copy = (Array.isArray(value) ? [...value] : {...(value as object)}) as Record<string, unknown>;
  const next = put(copy[key], rest, inner);
  if (next === undefined && !Array.isArray(copy)) delete copy[key];
  else copy[key] = next;
  return copy;
}

describe('isPlainlySound', () => {
  it('spares a quiz of picked answers the book of rules', () => {
    expect(findFaults(PLAIN)).to.deep.equal([]);
    expect(isPlainlySound(PLAIN)).to.equal(true);
    expect(isPlainlySound(JSON.parse(JSON.stringify({...PLAIN, source: undefined})))).to.equal(true);
    expect(isPlainlySound({...PLAIN, items: []})).to.equal(true);
  });

  const left: [what: string, quiz: unknown][] = [
    ['bands', {...PLAIN, bands: [{min: 0, text: 'Read it again.'}]}],
    ['hints', {...PLAIN, items: [{...CHOICE, hints: ['A mayor.']}]}],
    ['answers that are written', {...PLAIN, items: [NUMBER]}],
    ['text that looks like half a character', {...PLAIN, title: '\\ud800'}],
  ];
  for (const [what, quiz] of left) {
    it(`leaves ${what} to the rules`, () => {
      expect(isPlainlySound(quiz)).to.equal(false);
      expect(findFaults(quiz)).to.deep.equal([]);
    });
  }

  it('never throws, and lets nothing pass that the rules do not', () => {
    const odd = fc.oneof(
      fc.constantFrom(
        undefined,
        null,
        '',
        ' ',
        'a',
        'b',
        'true',
        '\ud800',
        0,
        -1,
        1.5,
        NaN,
        Infinity,
        2,
        true,
      ),
      fc.constantFrom(
        [],
        {},
        [[]],
        [{}],
        ['a'],
        ['a', 'a'],
        ['true'],
        ['a', 'b'],
        [null],
        [undefined],
        () => 1,
      ),
      fc.constantFrom(
        'javascript:alert(1)',
        'JavaScript:x',
        '2024-13-01',
        'no language',
        'DE-at',
        'essay',
        'number',
      ),
      fc.anything(),
    );
    const place = fc.constantFrom(...placesIn(PLAIN));
    fc.assert(
      fc.property(fc.array(fc.tuple(place, odd), {minLength: 1, maxLength: 3}), (changes) => {
        let quiz: unknown = PLAIN;
        for (const [path, value] of changes) quiz = put(quiz, path, value);
        if (isPlainlySound(quiz)) expect(findFaults(quiz)).to.deep.equal([]);
      }),
      {numRuns: 3000},
    );
  });

  it('lets no anything pass', () => {
    fc.assert(fc.property(fc.anything(), (value) => !isPlainlySound(value)));
    expect(isPlainlySound(quizWith('/items/0/key', ['z']))).to.equal(false);
  });
});
