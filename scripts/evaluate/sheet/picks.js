import {NO_IDEA, PLAUSIBLE, distractorsOf} from './record.js';
import {h, labelled, newId} from './dom.js';

const JUDGED = [
  {id: 'true', text: 'True'},
  {id: 'false', text: 'False'},
];

/** What the reader may pick from; undefined where the answer is typed. */
const choicesOf = ({type, options}) =>
  type === 'true-false' ? JUDGED : type === 'choice' || type === 'multiple' ? options : undefined;

/**
 * Where a reader notes the guess, the answer and, next to each wrong option, how plausible it is. `change(changes)` is
 * told what was noted. `update(record)` shows it again.
 */
export function picksView(item, record, change) {
  return choicesOf(item) ? pickTable(item, record, change) : typedPicks(item, record, change);
}

/** What a guess or an answer is when the option with `id` is turned on or off. */
function picked(item, now, id, on) {
  if (item.type !== 'multiple') return id;
  const ids = now.split(' ').filter((other) => other && other !== id);
  return (on ? [...ids, id] : ids).sort().join(' ');
}

function pickTable(item, record, change) {
  let now = record;
  const type = item.type === 'multiple' ? 'checkbox' : 'radio';
  const group = newId();
  const inputs = [];
  const scores = [];
  const marks = [];

  const pick = (step, {id, text}) => {
    const label = `${step === 'guess' ? 'Guess' : 'Answer'}: ${text}`;
    const onchange = ({target}) => change({[step]: picked(item, now[step], id, target.checked)});
    const input = h('input', {type, name: `${group}-${step}`, 'aria-label': label, onchange});
    inputs.push({input, step, id});
    return h('td', {className: step}, input);
  };

  const score = ({id, text}) => {
    if (!distractorsOf(item).includes(id)) return h('td', {className: 'keyed'}, '–');
    const onchange = ({target}) => {
      const others = Object.entries(now.distractors).filter(([other]) => other !== id);
      const own = target.value === '' ? [] : [[id, Number(target.value)]];
      change({distractors: Object.fromEntries([...others, ...own])});
    };
    const choices = PLAUSIBLE.map((name, value) => h('option', {value: String(value)}, `${value} ${name}`));
    const select = h(
      'select',
      {'aria-label': `Distractor: ${text}`, onchange},
      h('option', {value: ''}, '–'),
      ...choices,
    );
    scores.push({select, id});
    return h('td', {className: 'keyed'}, select);
  };

  const row = (option, number) => {
    const mark = h('strong', {className: 'keyed'}, item.key.includes(option.id) ? ' (key)' : '');
    marks.push(mark);
    const head = h(
      'th',
      {scope: 'row'},
      h('span', {className: 'number', 'aria-hidden': 'true'}, `${number}`),
      option.text,
      mark,
    );
    return h('tr', {}, head, pick('guess', option), pick('answer', option), score(option));
  };

  const noIdea = {id: NO_IDEA, text: 'No idea'};
  const last = h(
    'tr',
    {className: 'no-idea'},
    h('th', {scope: 'row'}, h('span', {className: 'number', 'aria-hidden': 'true'}, '0'), noIdea.text),
    pick('guess', noIdea),
    h('td', {className: 'answer'}),
    h('td', {className: 'keyed'}),
  );
  const heads = [
    ['', 'Option'],
    ['guess', 'Guess'],
    ['answer', 'Answer'],
    ['keyed', 'Distractor'],
  ];
  const view = h(
    'table',
    {className: 'picks'},
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        heads.map(([className, text]) => h('th', {className, scope: 'col'}, text)),
      ),
    ),
    h(
      'tbody',
      {},
      choicesOf(item).map((option, i) => row(option, i + 1)),
      type === 'radio' && last,
    ),
  );

  const update = (changed) => {
    now = changed;
    for (const {input, step, id} of inputs) input.checked = now[step].split(' ').includes(id);
    for (const {select, id} of scores) select.value = String(now.distractors[id] ?? '');
  };
  /** Turns option `number` (1 and up; 0 for no idea) of a step on or off. */
  const press = (step, number) => {
    const id = number ? choicesOf(item)[number - 1]?.id : NO_IDEA;
    inputs.find((one) => one.step === step && one.id === id)?.input.click();
  };
  update(record);
  return {view, update, press};
}

function typedPicks(item, record, change) {
  const field = (step, label) => {
    const input = h('input', {
      type: 'text',
      autocomplete: 'off',
      onchange: ({target}) => change({[step]: target.value.trim()}),
    });
    const view = labelled(label, input);
    view.classList.add(step);
    return {input, view, step};
  };
  const fields = [field('guess', 'Guess'), field('answer', 'Answer')];
  const list = (texts) =>
    h(
      'ul',
      {},
      texts.map(({text}) => h('li', {}, text)),
    );
  const view = h(
    'div',
    {className: 'typed'},
    item.prompts && list(item.prompts),
    item.options && list(item.options),
    fields.map((one) => one.view),
  );
  const update = (now) => {
    for (const {input, step} of fields) if (input.value !== now[step]) input.value = now[step];
  };
  update(record);
  return {view, update, press: (step) => fields.find((one) => one.step === step).input.focus()};
}
