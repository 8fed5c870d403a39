import {wordSet} from './words/word-set.js';

/** Verbs that make what follows somebody's word. */
const REPORTING = wordSet(
  `said says say saying told tells tell added adds stated states claimed claims noted notes argued argues warned warns
  estimated estimates confirmed confirms acknowledged acknowledges revealed reveals believes believe believed explained
  explains insisted insists alleged alleges asserted asserts predicted predicts suggested suggests reported reports
  announced announces declared declares testified testifies maintained contended thinks wrote
  writes concluded concludes indicated indicates remarked commented conceded admitted admits agreed replied
  pledged promised vowed found finds showed shows discovered read reads`,
);

/** Of these, the ones that take a plain object as readily: only "that" shows what they report. */
const NEED_THAT = wordSet(
  `added adds revealed reveals confirmed confirms acknowledged acknowledges suggested suggests reported reports announced
  announces declared declares maintained agreed found finds showed shows discovered read reads told tells tell
  pledged promised vowed wrote writes admitted admits predicted predicts estimated estimates
  noted notes claimed claims alleged alleges argued warned warns explained indicated`,
);

/** Verbs of saying proper: what is behind them in quotation marks is the speaker's own words. */
const SAYING = wordSet(
  `said says told added adds stated states wrote writes explained explains replied commented remarked noted notes continued
  tweeted declared insisted argued warned asked concluded stating saying recalled posted joked responded announced`,
);

/**
 * Verbs that report without vouching: what is denied, doubted, hoped or expected is nobody's claim, and asked of nobody.
 */
const NOT_VOUCHING = wordSet(
  `denied denies deny doubted doubts hoped hopes hope expected expects feared fears wished wishes thought felt wondered wonders asked asks
  demanded demands accused accuses disputed disputes rejected questioned imagined pretended`,
);

/** Whether the verb form reports something its subject does not vouch for. */
export const isNotVouching = (verb: string): boolean => NOT_VOUCHING.has(verb);

/** Whether the verb form (lower case) reports. */
export const isReporting = (verb: string): boolean => REPORTING.has(verb);

/** Whether only "that" tells a report from an object behind this verb. */
export const reportsWithThat = (verb: string): boolean => NEED_THAT.has(verb);

/** Whether the verb form introduces direct speech. */
export const isSaying = (verb: string): boolean => SAYING.has(verb);
