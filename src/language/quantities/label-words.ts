import type {Piece} from '../pieces.js';
import {wordSet} from '../words/word-set.js';

/** In front of a number that only tells things apart: "Chapter 11", "page 5". */
const LABELLED = wordSet(
  `chapter article section page pages paragraph clause volume vol issue appendix category level phase tier grade flight
  route highway interstate motorway gate platform channel room rooms suite apartment apt flat building resolution no nos
  number numbers form schedule proposition prop amendment bill act title rule protocol directive regulation sector zone
  district ward precinct pier terminal exit version formula psalm verse annex exhibit count model type class
  size lot bus train tram line lane hall court unit squadron battalion regiment fleet episode season series figure fig
  table p pp art para`,
);
/** The same, but a number behind them may as well count: "the week 300 people died". */
export const NUMBERED = wordSet(
  'day week year round game match part stage step group house floor mile kilometer kilometre minute top stop lap set hole',
);
/** "the 100m final" */
export const RACES =
  /^(?:sprint|final|finals|race|freestyle|hurdles|steeplechase|relay|dash|butterfly|backstroke|breaststroke|champion|heats|title|medley|record)$/;
export const STREETS =
  /^(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|drive|square|terrace|court|parkway|highway|way|place|row|plaza)$/;
export const EMERGENCY = /^(?:911|999|112|000|110|119|101)$/;
/** "the Group of Seven" */
export const GROUPS = /^(?:group|gang|class|round|committee|council)$/;

/** Plurals that a year in front dates: "2000 levels". */
export const OF_A_YEAR =
  /^(?:levels|prices|standards|elections|games|olympics|figures|terms|protests|finals|playoffs|championships|riots|attacks|results)$/;

/** Whether a word makes a label of the number behind it: "chapter", "pages", "Flight". */
export function isLabelWord(piece: Piece | undefined): boolean {
  return piece !== undefined && (LABELLED.has(piece.lower) || LABELLED.has(piece.lower.replace(/s$/, '')));
}
