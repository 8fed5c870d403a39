import {GATES, VERDICTS, WORTH} from './record.js';

/** The keys and what they do, for those who use them. */
export const SHORTCUTS = [
  ['n, p', 'next item, item before'],
  ['1 to 9, 0', 'pick an option, no idea: the guess, or the answer once the article is open'],
  ['o', 'open the article'],
  ['k', 'show or hide the key'],
  ['Shift + 1 to 6', 'gates G1 to G6 fail, or hold'],
  ['t, s, c', `worth asking: ${WORTH.join(', ')}`],
  ['d', 'distractors without a score are plausible'],
  ['a, e, x', `verdict: ${VERDICTS.join(', ')}`],
  ['m', 'note the cause'],
];

const WORTH_KEYS = ['t', 's', 'c'];
const VERDICT_KEYS = ['a', 'e', 'x'];

const isField = (element) => element.matches('select, input:not([type=radio], [type=checkbox])');

/**
 * Acts on single keys, for the item that holds the focus. `items` are all items in order as
 * `{view, picks, judgement, show, allPlausible, section}`; `areOn()` tells whether the reader wants such keys.
 */
export function listen(items, areOn) {
  const onkeydown = (event) => {
    const {key, code, shiftKey, ctrlKey, metaKey, altKey, target} = event;
    if (ctrlKey || metaKey || altKey || !areOn() || isField(target)) return;
    const at = items.findIndex(({view}) => view.contains(target));
    if (act(items, at, key, shiftKey ? /^Digit([1-6])$/.exec(code)?.[1] : undefined)) event.preventDefault();
  };
  document.addEventListener('keydown', onkeydown);
  return () => document.removeEventListener('keydown', onkeydown);
}

/** Whether the key did something. `gate` is the digit that was pressed with Shift. */
function act(items, at, key, gate) {
  if (key === 'n') return focus(items[at + 1]);
  if (key === 'p') return focus(items[at - 1]);
  const item = items[at];
  if (!item) return false;
  const {picks, judgement, show, section} = item;
  if (gate) return press(item, judgement.gates[Math.min(gate, GATES.length) - 1]);
  if (/^\d$/.test(key)) {
    picks.press(section.isOpen() ? 'answer' : 'guess', Number(key));
    return true;
  }
  switch (key) {
    case 'o':
      section.openStory();
      return true;
    case 'k':
      show.click();
      return true;
    case 'd':
      item.allPlausible();
      return true;
    case 'm':
      if (item.isShown()) judgement.note.focus();
      return item.isShown();
  }
  return (
    press(item, judgement.worth[WORTH_KEYS.indexOf(key)]) ||
    press(item, judgement.verdict[VERDICT_KEYS.indexOf(key)])
  );
}

/** Judgements are made with the key in sight. */
function press(item, input) {
  if (!input || !item.isShown()) return false;
  input.click();
  return true;
}

function focus(item) {
  item?.view.focus();
  item?.view.scrollIntoView({block: 'nearest'});
  return Boolean(item);
}
