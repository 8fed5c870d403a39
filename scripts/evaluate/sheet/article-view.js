import {h, newId} from './dom.js';
import {itemView} from './item-view.js';
import {storyView} from './story.js';

/** An article beside its items. The article stays shut until the guesses are made. */
export function articleView(article, store, changed) {
  const head = h('h2', {id: newId()}, article.title || article.name);
  const body = h('div', {
    id: newId(),
    tabIndex: 0,
    role: 'region',
    'aria-label': `Article: ${article.title || article.name}`,
    className: 'text',
  });
  const progress = h('p', {className: 'aside'});
  const open = h('button', {type: 'button', onclick: () => openStory()}, 'Open the article');
  const shut = h('div', {className: 'shut'}, progress, open);
  const about = [article.name, `${article.words} words`, article.published].filter(Boolean).join(', ');

  const items = article.items.map((item, i) =>
    itemView({
      article,
      item,
      number: i + 1,
      store,
      changed: () => {
        update();
        changed();
      },
    }),
  );
  const view = h(
    'section',
    {className: 'article', 'aria-labelledby': head.id},
    h('header', {}, head, h('p', {className: 'aside'}, about)),
    h('div', {className: 'story'}, shut, body),
    h(
      'ol',
      {className: 'items'},
      items.map((item) => item.view),
    ),
  );

  let current;
  view.addEventListener('focusin', ({target}) => {
    const item = items.find((one) => one.view.contains(target));
    if (!item || item.number === current) return;
    current = item.number;
    update();
  });

  function openStory() {
    store.open(article);
    update();
    body.focus();
  }

  function update() {
    const isOpen = store.isOpen(article);
    view.classList.toggle('open', isOpen);
    shut.hidden = isOpen;
    const guessed = article.items.filter((item) => store.record(article, item).guess !== '').length;
    progress.textContent = `Guess first, then read: ${guessed} of ${article.items.length} guessed.`;
    const marked = items
      .filter((one) => one.isShown())
      .map(({number, item}) => ({number, spans: item.evidence}));
    body.replaceChildren(...storyView(article, marked, current));
  }
  update();
  return {view, items, openStory, isOpen: () => store.isOpen(article)};
}
