import type {
  ChoiceItem,
  Item,
  MatchItem,
  MultipleItem,
  NumberItem,
  OrderItem,
  TextItem,
  TrueFalseItem,
} from '../../src/items/item.js';
import type {Quiz} from '../../src/quiz/quiz.js';

export const ARTICLE =
  'The harbour board of Port Selby sold nine ferries on Monday. ' +
  'Chair Ana Brandão said the sale brought in about 4.2 million dollars. ' +
  'Crews from Elmouth, Dunry and Castle Bay lost their routes.';

function evidence(quote: string) {
  const start = ARTICLE.indexOf(quote);
  return {quote, start, end: start + quote.length};
}

const SOLD = evidence('The harbour board of Port Selby sold nine ferries on Monday.');
const SAID = evidence('Chair Ana Brandão said the sale brought in about 4.2 million dollars.');
const CREWS = evidence('Crews from Elmouth, Dunry and Castle Bay lost their routes.');

const options = (...texts: string[]) => texts.map((text, i) => ({id: 'abcdefgh'[i] as string, text}));

export const CHOICE: ChoiceItem = {
  id: 'who-sold',
  kind: 'who',
  type: 'choice',
  stem: 'Who sold nine ferries?',
  points: 1,
  options: options('The harbour board of Port Selby', 'The town of Elmouth', 'A bank', 'The crews'),
  key: ['a'],
  feedback: {correct: 'Right.', incorrect: 'It was the board.'},
  hints: ['It keeps a port.'],
  difficulty: 0.3,
  evidence: [SOLD],
};

export const MULTIPLE: MultipleItem = {
  id: 'which-crews',
  kind: 'set',
  type: 'multiple',
  stem: 'Crews from which three places lost their routes?',
  points: 3,
  options: options('Elmouth', 'Port Selby', 'Dunry', 'Castle Bay', 'Westhaven'),
  key: ['a', 'c', 'd'],
  evidence: [CREWS],
};

export const TRUE_FALSE: TrueFalseItem = {
  id: 'sold-friday',
  kind: 'true-false',
  type: 'true-false',
  stem: 'The ferries were sold on a Friday.',
  points: 1,
  key: ['false'],
  evidence: [SOLD],
};

export const NUMBER: NumberItem = {
  id: 'how-much',
  kind: 'quantity',
  type: 'number',
  stem: 'About how many dollars did the sale bring in?',
  points: 2,
  key: {value: 4200000, tolerance: 0, unit: 'dollars'},
  evidence: [SAID],
};

export const TEXT: TextItem = {
  id: 'who-said',
  kind: 'speaker',
  type: 'text',
  stem: 'Who said what the sale brought in?',
  points: 1,
  key: {accepted: ['Ana Brandão', 'Brandão']},
  evidence: [SAID],
};

export const MATCH: MatchItem = {
  id: 'figures',
  kind: 'figure',
  type: 'match',
  stem: 'What does each figure count?',
  points: 1,
  prompts: [
    {id: 'p', text: 'nine'},
    {id: 'q', text: 'about 4.2 million'},
  ],
  options: options('ferries', 'dollars', 'routes'),
  key: [
    ['p', 'a'],
    ['q', 'b'],
  ],
  evidence: [SOLD, SAID],
};

export const ORDER: OrderItem = {
  id: 'named-first',
  kind: 'order',
  type: 'order',
  stem: 'Put the places in the order the article names them.',
  points: 3,
  options: options('Castle Bay', 'Elmouth', 'Port Selby', 'Dunry'),
  key: ['c', 'b', 'd', 'a'],
  evidence: [SOLD, CREWS],
};

export const ITEMS: readonly Item[] = [CHOICE, MULTIPLE, TRUE_FALSE, NUMBER, TEXT, MATCH, ORDER];

export const QUIZ: Quiz = {
  format: 'migration-quiz',
  version: 1,
  title: 'Ferries sold',
  language: 'en',
  seed: '0',
  source: {
    title: 'Port Selby sells its ferries',
    url: 'https://news.example/ferries',
    published: '2024-02-29',
  },
  bands: [
    {min: 0, text: 'Read it once more.'},
    {min: 0.5, text: 'Well read.'},
    {min: 1, text: 'Nothing escapes you.'},
  ],
  items: ITEMS,
};

/** The quiz with something else at a JSON Pointer; with `undefined` there, nothing. */
export function quizWith(path: string, value: unknown): unknown {
  const quiz = JSON.parse(JSON.stringify(QUIZ)) as Record<string, unknown>;
  const names = path.split('/').slice(1);
  const last = names.pop() as string;
  const place = names.reduce((at, name) => at[name] as Record<string, unknown>, quiz);
  if (value === undefined) delete place[last];
  else place[last] = value;
  return quiz;
}
