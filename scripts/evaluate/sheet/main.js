import {articleView} from './article-view.js';
import {h} from './dom.js';
import {listen} from './shortcuts.js';
import {Store} from './store.js';
import {summaryView} from './summary-view.js';
import {toolbarView} from './toolbar.js';

const sheet = JSON.parse(document.getElementById('sheet').textContent);
const store = new Store(sheet, localStorageOrNone());
let stopListening = () => {};

/** A page opened from a file or under a strict policy may have none; asking for it may throw. */
function localStorageOrNone() {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

function show() {
  const toolbar = toolbarView(store, () => {
    sections.replaceChildren(...draw());
    summary.update();
  });
  const summary = summaryView(sheet, store);
  const sections = h('main');
  const changed = () => {
    summary.update();
    toolbar.update();
  };
  const draw = () => {
    stopListening();
    const views = sheet.articles.map((article) => articleView(article, store, changed));
    const items = views.flatMap((section) => section.items.map((item) => ({...item, section})));
    stopListening = listen(items, toolbar.keysAreOn);
    return views.map(({view}) => view);
  };
  sections.append(...draw());
  const silent = sheet.silent.map(({name, title}) => title || name);
  document.body.append(
    h(
      'header',
      {className: 'page'},
      h('h1', {}, 'Reading sheet'),
      h('p', {className: 'aside'}, `Seed “${sheet.seed}”, at most ${sheet.count} items an article.`),
      h(
        'p',
        {},
        'Answer each item from stem and options alone and note the guess. Open the article and answer again. Only then show the key and judge.',
      ),
      toolbar.view,
      h('details', {open: true}, h('summary', {}, 'Summary'), summary.view),
      silent.length > 0 && h('p', {className: 'aside'}, `Without items: ${silent.join('; ')}.`),
    ),
    sections,
  );
}

show();
