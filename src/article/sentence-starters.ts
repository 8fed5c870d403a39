const STARTERS = new Set(
  (
    'The A This That These Those He She It They We I You His Her Its Their Our My Your There Here ' +
    'In On At For From With Without Within After Before During Since Until Till While When Whenever Where Why What Who ' +
    'Whose Which How If As But And Or So Yet Although Though Because However Instead Meanwhile Moreover Also Some Many ' +
    'Most Several Both Each Every Nearly About Around Almost Roughly According Among Between Despite Earlier Later ' +
    'Then Now Not Nor Once Only Other Others Another Today Yesterday Still Even Such Nobody Nothing None Everyone ' +
    'Following Amid Through Throughout Unlike Like Unless Whether Other Is Are Was Were Did Does Do Has Have Had Can ' +
    'Could Would Should Will Let Mr Mrs Ms Last Next ' +
    'Officials Critics Experts Analysts Researchers Scientists Residents Supporters Opponents Prosecutors Lawyers ' +
    "Authorities Investigators Witnesses Shares Thousands Hundreds Dozens Millions People It's He's She's They're " +
    "We're I'm That's There's Don't Isn't"
  ).split(' '),
);

/**
 * Whether a word, as it stands after an abbreviation's full stop, rather begins a sentence than goes
 * on with a name ("the U.S. The" against "the U.S. Navy").
 */
export function startsSentences(word: string): boolean {
  return STARTERS.has(word.replace('’', "'"));
}

const AFTER_CLOCK = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August ' +
    'September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Eastern Central Pacific ' +
    'Mountain Atlantic Local GMT UTC BST CET CEST EST EDT CST CDT MST MDT ' +
    'PST PDT ET CT MT PT IST JST AEST AEDT NZST'
  ).split(' '),
);

const TIME_OF_PLACE = /^\p{Lu}\p{L}+ (?:\p{L}+ )?[Tt]ime\b/u;

/** Whether a time of day goes on with these words ("at 5 p.m. Monday", "at 9 a.m. GMT", "at 8 p.m. British time"). */
export function goesOnAfterClock(words: string): boolean {
  return AFTER_CLOCK.has(/^\p{L}*/u.exec(words)?.[0] ?? '') || TIME_OF_PLACE.test(words);
}

const LETTERED = new Set(
  (
    'war part chapter phase type plan vitamin class group division grade schedule hepatitis influenza category level ' +
    'formula section series serie ligue strain exhibit appendix gate terminal block zone team unit option'
  ).split(' '),
);

/** Whether a single letter after this word is a label, not somebody's initial ("Vitamin C.", "World War I."). */
export function takesLetter(word: string): boolean {
  return LETTERED.has(word.toLowerCase());
}
