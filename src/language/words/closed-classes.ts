import {wordSet} from './word-set.js';

/** The words of English that form closed classes: a tagger's guess is never better than these lists. */
export const ARTICLES = wordSet('the a an');
export const DEMONSTRATIVES = wordSet('this that these those');
export const POSSESSIVES = wordSet('my your his her its our their whose');
export const QUANTIFIERS = wordSet(
  'some any no every each either neither all both many much few several most more less fewer enough another other such',
);
export const PRONOUNS = wordSet(
  `i you he she it we they me him us them mine yours hers ours theirs myself yourself himself herself itself ourselves
  themselves who whom someone somebody something anyone anybody anything everyone everybody everything nobody nothing
  none one's there here`,
);
/** Pronouns that stand for somebody or something named elsewhere. */
export const ANAPHORS = wordSet(
  `he she it they him them his her hers its their theirs himself herself itself themselves
  this that these those here there`,
);
export const FIRST_AND_SECOND_PERSON = wordSet(
  'i we me us my our mine ours myself ourselves you your yours yourself',
);
export const MODALS = wordSet("will would can could may might must shall should 'll 'd cannot");
export const BE = wordSet("be am is are was were been being 're 'm");
export const HAVE = wordSet("have has had having 've");
export const DO = wordSet('do does did');
export const NEGATIONS = wordSet("not n't never no-one hardly barely scarcely");
export const COORDINATORS = wordSet('and or but nor yet');
/** Introduce a clause of their own. "as", "since", "before", "after", "until" also introduce phrases. */
export const SUBORDINATORS = wordSet(
  `because although though while whereas if unless when whenever where wherever whether once lest so
  as since before after until till than`,
);
export const RELATIVES = wordSet('who whom whose which that');
export const PREPOSITIONS = wordSet(
  `about above across against along alongside amid amidst among amongst around at behind below beneath beside besides between
  beyond by despite down during except for from in inside into like near of off on onto opposite out outside over
  past per regarding round through throughout toward towards under underneath unlike up upon versus via with within without worth
  concerning following including excluding aboard atop as since before after until till to than`,
);
export const CONNECTIVES = wordSet(
  `however meanwhile moreover furthermore also instead additionally nevertheless nonetheless therefore thus hence
  consequently still besides likewise similarly otherwise then later earlier afterwards afterward previously subsequently
  eventually finally initially lastly recently currently today yesterday tomorrow tonight now and but so or yet overall
  notably indeed accordingly separately simultaneously elsewhere again too already soon shortly`,
);
/** Adverbs that say something was said or supposed, not seen: never to be dropped. */
export const HEDGING_ADVERBS = wordSet(
  `reportedly allegedly apparently supposedly purportedly probably possibly perhaps likely maybe presumably seemingly potentially`,
);

/** The classes whose words open or hold together a phrase or a clause; those that draw on others, as anaphors, apart. */
export const CLOSED_CLASSES: readonly ReadonlySet<string>[] = [
  ARTICLES,
  BE,
  CONNECTIVES,
  COORDINATORS,
  DEMONSTRATIVES,
  DO,
  HAVE,
  MODALS,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  QUANTIFIERS,
  RELATIVES,
  SUBORDINATORS,
];
