import {h, labelled} from './dom.js';
import {exportRecords, importRecords} from './exchange.js';
import {SHORTCUTS} from './shortcuts.js';

/** The reader's name, and what leads in and out of the sheet. `imported()` is called when records came in. */
export function toolbarView(store, imported) {
  const status = h('p', {role: 'status', className: 'status'});
  const say = (text) => (status.textContent = text);
  const reader = h('input', {
    type: 'text',
    autocomplete: 'name',
    value: store.reader,
    onchange: ({target}) => store.setReader(target.value.trim()),
  });
  const file = h('input', {
    type: 'file',
    accept: '.json,application/json',
    async onchange({target}) {
      const [chosen] = target.files;
      if (!chosen) return;
      try {
        const {taken, of} = importRecords(store, await chosen.text());
        reader.value = store.reader;
        imported();
        say(
          `${taken} of ${of} verdicts were taken.${taken < of ? ' The others are of items this sheet does not have.' : ''}`,
        );
      } catch ({message}) {
        say(`Nothing was taken from ${chosen.name}: ${message}`);
      }
      target.value = '';
    },
  });
  const single = h('input', {type: 'checkbox', checked: true});
  const keys = h(
    'table',
    {},
    h(
      'tbody',
      {},
      SHORTCUTS.map(([key, does]) =>
        h('tr', {}, h('th', {scope: 'row'}, h('kbd', {}, key)), h('td', {}, does)),
      ),
    ),
  );
  const view = h(
    'div',
    {className: 'toolbar'},
    labelled('Reader', reader),
    h('button', {type: 'button', onclick: () => download(store)}, 'Export verdicts'),
    labelled('Import verdicts', file),
    h(
      'details',
      {},
      h('summary', {}, 'Keys'),
      h('label', {}, single, ' Single keys act on the item in focus'),
      keys,
    ),
    status,
  );
  const update = () => {
    if (!store.kept)
      say('This browser keeps nothing of this page: export your verdicts before you close it.');
  };
  update();
  return {view, update, keysAreOn: () => single.checked};
}

function download(store) {
  const text = `${JSON.stringify(exportRecords(store), null, 2)}\n`;
  const href = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  const name = (store.reader || 'reader').replace(/[^\p{L}\p{N}]+/gu, '-');
  h('a', {href, download: `verdicts-${name}.json`}).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
