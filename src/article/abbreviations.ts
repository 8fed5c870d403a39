/**
 * What a full stop after an abbreviation may mean.
 * - `inside`: the sentence always goes on (`Mr. Smith`, `e.g. this`).
 * - `number`: it goes on before a digit (`No. 5`, `Jan. 5`), else the word is judged like any other.
 * - `name`: it may end a sentence, but names go on after it (`Inc. Chief`, `U.S. Navy`): it ends
 *   one only where a word follows that begins sentences.
 * - `date`: `number` and `name` at once (`Jan. 5`, `Sept. Agreement`).
 */
export type StopUse = 'inside' | 'number' | 'name' | 'date';

const table = new Map<string, StopUse>();
const add = (use: StopUse, words: string): void => {
  for (const word of words.split(' ')) table.set(word, use);
};

add(
  'inside',
  'Mr Mrs Ms Mx Messrs Dr Drs Prof Profs Hon Rev Fr Msgr Mme Mlle Pres Sen Sens Rep Reps Gov Govs Amb Supt',
);
add(
  'inside',
  'Gen Lt Col Maj Capt Cmdr Cdr Adm Sgt Cpl Pvt Brig Pfc Insp Det Const Atty Asst Mt Ft dr mr mrs ms',
);
add('inside', 'vs v cf viz e.g i.e eg ie incl');
add(
  'number',
  'No Nos no nos p pp Vol vol Vols Art Fig Figs fig Sec Ch ch c ca approx est b d r Pt ext tel Tel para',
);
add('date', 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec');
add('name', 'Inc Ltd Co Corp Cos Bros Plc LLC Intl Jr Sr Esq Dept Univ Assn Govt Natl Ave Blvd Rd Hwy St al');
add('name', 'Ph.D M.D B.A M.A M.B.A B.Sc M.Sc D.Phil');

// States in their AP short form end sentences like other words; they are here only for "Fla. 33140" and the like.
add(
  'number',
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo',
);

const DOTTED = /^(?:\p{L}{1,2}\.){1,5}\p{L}{1,2}$/u;
const CLOCK = /^[ap]\.?m$/i;
const INITIAL = /^\p{Lu}$/u;

/** What the word before a full stop says of it; `word` is without that last stop (`U.S`, `Mr`, `J`). */
export function stopUseOf(word: string): StopUse | 'clock' | 'initial' | undefined {
  if (CLOCK.test(word) && word.includes('.')) return 'clock';
  const listed = table.get(word);
  if (listed) return listed;
  if (INITIAL.test(word)) return 'initial';
  return DOTTED.test(word) ? 'name' : undefined;
}
