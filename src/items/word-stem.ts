/** A word without its endings: enough to see that "skipped" and "skipping" are one verb. */
export function wordStem(word: string): string {
  return word
    .toLowerCase()
    .replace(/(ies|ied)$/, 'y')
    .replace(/(?<=[a-z]{3})(ing|ed|es|s|d|e)$/, '')
    .replace(/([bdglmnprt])\1$/, '$1');
}

/** The same, irregular forms of frequent verbs taken back first: "bought" and "buying" are one. */
export const verbStem = (word: string): string => wordStem(IRREGULAR[word] ?? word);

const IRREGULAR: Readonly<Record<string, string>> = {
  died: 'die',
  dies: 'die',
  dying: 'die',
  tied: 'tie',
  met: 'meet',
  won: 'win',
  beat: 'beat',
  beaten: 'beat',
  lost: 'lose',
  shot: 'shoot',
  slain: 'slay',
  bought: 'buy',
  sold: 'sell',
  left: 'leave',
  chose: 'choose',
  chosen: 'choose',
  sworn: 'swear',
  began: 'start',
  built: 'build',
  said: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  led: 'lead',
  ran: 'run',
  struck: 'strike',
  held: 'hold',
  spoke: 'speak',
  fell: 'fall',
  quit: 'quit',
  made: 'make',
  given: 'give',
  gave: 'give',
  took: 'take',
  taken: 'take',
  came: 'come',
  went: 'go',
  gone: 'go',
  found: 'find',
  paid: 'pay',
  sent: 'send',
  put: 'put',
  set: 'set',
  became: 'become',
  got: 'get',
  had: 'have',
  has: 'have',
  was: 'be',
  is: 'be',
  were: 'be',
  are: 'be',
  been: 'be',
  did: 'do',
  done: 'do',
  knew: 'know',
  saw: 'see',
  seen: 'see',
  brought: 'bring',
  caught: 'catch',
};
