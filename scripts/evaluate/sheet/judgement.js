import {h, labelled, newId} from './dom.js';
import {GATES, VERDICTS, WORTH, reasonAgainst} from './record.js';

/** A group of radio buttons or checkboxes; `inputs` are in the order of `choices`, which are `[value, label]`. */
function group(type, legend, choices, onchange) {
  const name = newId();
  const inputs = choices.map(([value]) => h('input', {type, name, value: String(value), onchange}));
  const labels = choices.map(([, text], i) => h('label', {}, inputs[i], ' ', text));
  return {inputs, view: h('fieldset', {}, h('legend', {}, legend), labels)};
}

/** Where a reader judges an item by the rubric, once its key is shown. */
export function judgementView(item, record, change) {
  const gates = group(
    'checkbox',
    'Gates that fail',
    GATES.map(([gate, name]) => [gate, `${gate} ${name}`]),
    () => change({failed: gates.inputs.filter(({checked}) => checked).map(({value}) => value)}),
  );
  const worth = group(
    'radio',
    'Worth asking',
    WORTH.map((name, value) => [value, `${value} ${name}`]),
    ({target}) => change({worth: Number(target.value)}),
  );
  const verdict = group(
    'radio',
    'Verdict',
    VERDICTS.map((name) => [name, name]),
    ({target}) => change({verdict: target.value}),
  );
  const flaws = h('input', {
    type: 'number',
    min: '0',
    step: '1',
    onchange: ({target}) =>
      change({flaws: target.validity.valid && target.value !== '' ? Number(target.value) : null}),
  });
  const note = h('input', {
    type: 'text',
    autocomplete: 'off',
    onchange: ({target}) => change({note: target.value.trim()}),
  });
  const rubric = h('p', {className: 'rubric'});

  const update = (now) => {
    for (const input of gates.inputs) input.checked = now.failed.includes(input.value);
    for (const input of worth.inputs) input.checked = input.value === String(now.worth);
    for (const input of verdict.inputs) input.checked = input.value === now.verdict;
    flaws.value = String(now.flaws ?? item.flaws.length);
    if (note.value !== now.note) note.value = now.note;
    rubric.textContent = byRubric(item, now);
  };
  update(record);
  const view = h(
    'div',
    {className: 'judgement'},
    gates.view,
    worth.view,
    labelled('Flaws', flaws),
    labelled('Cause, or the change it needs', note),
    verdict.view,
    rubric,
  );
  return {view, update, gates: gates.inputs, worth: worth.inputs, verdict: verdict.inputs, note};
}

function byRubric(item, record) {
  const reason = reasonAgainst(item, record);
  const says =
    reason === undefined ? 'scores are missing' : reason === '' ? 'ACCEPT' : `EDIT or REJECT: ${reason}`;
  const against = reason && record.verdict === 'ACCEPT' ? ' (the verdict is another)' : '';
  return `By the rubric: ${says}${against}.`;
}
