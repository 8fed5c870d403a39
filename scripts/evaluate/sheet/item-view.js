import {h, newId} from './dom.js';
import {judgementView} from './judgement.js';
import {picksView} from './picks.js';
import {distractorsOf} from './record.js';

/** An item with all that a reader notes of it. `changed()` is called after each note. */
export function itemView({article, item, number, store, changed}) {
  const note = (changes) => {
    store.change(article, item, changes);
    update();
    changed();
  };
  const record = store.record(article, item);
  const picks = picksView(item, record, note);
  const judgement = judgementView(item, record, note);
  const key = h('div', {className: 'key', id: newId()}, keyView(item), judgement.view);
  const show = h('button', {
    type: 'button',
    'aria-controls': key.id,
    onclick: () => note({shown: !store.record(article, item).shown}),
  });
  const head = h('h3', {id: newId()}, `${number}. ${item.kind}, ${item.type}`);
  const view = h(
    'li',
    {className: 'item', tabIndex: -1, 'aria-labelledby': head.id},
    head,
    h('p', {className: 'stem'}, item.stem),
    picks.view,
    h('p', {}, show),
    key,
  );

  function update() {
    const now = store.record(article, item);
    picks.update(now);
    judgement.update(now);
    key.hidden = !now.shown;
    view.classList.toggle('shown', now.shown);
    view.dataset.verdict = now.verdict ?? '';
    show.textContent = now.shown ? 'Hide key' : 'Show key';
    show.setAttribute('aria-expanded', String(now.shown));
  }
  update();

  const allPlausible = () => {
    const scored = store.record(article, item).distractors;
    const plausible = Object.fromEntries(distractorsOf(item).map((id) => [id, 2]));
    note({distractors: {...plausible, ...scored}});
  };
  return {article, item, number, view, picks, judgement, show, allPlausible, isShown: () => !key.hidden};
}

function keyView(item) {
  const {evidence, flaws, difficulty, id} = item;
  const found = flaws.length
    ? `Flaws found automatically: ${flaws.join(', ')}.`
    : 'No flaw found automatically.';
  const hard = difficulty === undefined ? '' : ` Difficulty ${difficulty}.`;
  return [
    h('p', {}, h('strong', {}, 'Key: '), keyText(item)),
    evidence.map(({quote}) => h('blockquote', {}, quote)),
    h('p', {className: 'aside'}, `${found}${hard} ${id}`),
  ];
}

function keyText({type, key, options = [], prompts = []}) {
  const textOf = (id, list = options) => list.find((one) => one.id === id)?.text ?? id;
  switch (type) {
    case 'number':
      return [
        'value' in key
          ? `${key.value}${key.tolerance ? ` ± ${key.tolerance}` : ''}`
          : `${key.min} to ${key.max}`,
        key.unit ? ` ${key.unit}` : '',
      ].join('');
    case 'text':
      return key.accepted.join('; ');
    case 'match':
      return key.map(([prompt, option]) => `${textOf(prompt, prompts)}: ${textOf(option)}`).join('; ');
    default:
      return key.map((one) => textOf(one)).join('; ');
  }
}
