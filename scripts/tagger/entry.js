// The parts of compromise that tag words, without its views, matching and output.
import contractionModel from 'compromise/1-one/contraction-one/model/index.js';
import contractions from 'compromise/1-one/contraction-one/compute/index.js';
import freeze from 'compromise/1-one/freeze/compute.js';
import lexicon from 'compromise/1-one/lexicon/compute/index.js';
import getDoc from 'compromise/1-one/pointers/methods/getDoc.js';
import setTag from 'compromise/1-one/tag/methods/setTag.js';
import tokenizeCompute from 'compromise/1-one/tokenize/compute/index.js';
import tokenizeMethods from 'compromise/1-one/tokenize/methods/index.js';
import tokenizeModel from 'compromise/1-one/tokenize/model/index.js';
import contractionTwo from 'compromise/2-two/contraction-two/compute/index.js';
import preTagger from 'compromise/2-two/preTagger/compute/tagger/index.js';
import preTaggerMethods from 'compromise/2-two/preTagger/methods/index.js';
import preTaggerModel from 'compromise/2-two/preTagger/model/index.js';
import tags from 'compromise/2-two/preTagger/tagSet/index.js';

const {alias, machine, normal, index} = tokenizeCompute;

const list = (words) => words.split(' ').filter(Boolean);
const tagSet = Object.fromEntries(
  Object.entries(tags).map(([tag, [above]]) => {
    const parents = list(above);
    return [tag, {parents, not: [tag, ...parents].flatMap((one) => list(tags[one]?.[1] ?? ''))}];
  }),
);

const world = {
  methods: {one: {...tokenizeMethods.one, getDoc, setTag}, two: preTaggerMethods.two},
  model: {
    one: {
      ...contractionModel.one,
      ...tokenizeModel.one,
      ...preTaggerModel.one,
      lexicon: {...tokenizeModel.one.lexicon, ...preTaggerModel.one.lexicon},
      tagSet,
    },
    two: preTaggerModel.two,
  },
  compute: {
    alias,
    machine,
    normal,
    index,
    preTagger,
    ...contractions,
    ...contractionTwo,
    ...freeze,
    ...lexicon,
  },
};

/** In compromise's order; what tags again by phrases, which changes next to nothing here, is left out. */
const STEPS = [
  'contractions',
  'alias',
  'machine',
  'index',
  'freeze',
  'lexicon',
  'preTagger',
  'contractionTwo',
  'unfreeze',
];

/** As much of compromise's view as its taggers ask for. */
class View {
  constructor(document) {
    this.document = document;
    this.world = world;
    this.methods = world.methods;
    this.model = world.model;
  }

  get docs() {
    return this.ptrs ? getDoc(this.ptrs, this.document) : this.document;
  }

  update() {
    return new View(this.document);
  }

  fromText(text) {
    return parse(text).compute(['normal', 'freeze', 'lexicon', 'preTagger', 'unfreeze']);
  }

  compute(steps) {
    for (const step of [steps].flat()) world.compute[step]?.(this);
    return this;
  }
}

const parse = (text) => new View(tokenizeMethods.one.tokenize.fromString(text, world));

export const tag = (text) => parse(text).compute(STEPS).document.flat();

export const words = world.model.one.lexicon;

export const toInfinitive = (form, tense) =>
  preTaggerMethods.two.transform.verb.toInfinitive(form, world.model, tense);
