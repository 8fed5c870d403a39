const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs that make what follows somebody's word. */
const REPORTING = set(
  `said says say saying told tells tell added adds stated states claimed claims noted notes argued argues warned warns
  estimated estimates confirmed confirms acknowledged acknowledges revealed reveals believes believe believed explained
  explains insisted insists alleged alleges asserted asserts predicted predicts suggested suggests reported reports
  announced announces declared declares testified testifies maintained contended thought thinks hoped hopes felt wrote
  writes concluded concludes indicated indicates remarked commented conceded admitted admits agreed replied
  pledged promised vowed denied denies found finds showed shows discovered read reads accused
  criticised criticized expects expected`,
);

/** Of these, the ones that take a plain object as readily: only "that" shows what they report. */
const NEED_THAT = set(
  `added adds revealed reveals confirmed confirms acknowledged acknowledges suggested suggests reported reports announced
  announces declared declares maintained thought agreed found finds showed shows discovered read reads told tells tell
  pledged promised vowed denied denies felt wrote writes admitted admits predicted predicts estimated estimates
  noted notes claimed claims alleged alleges argued warned warns explained indicated accused criticised criticized
  expects expected`,
);

/** Verbs of saying proper: what is behind them in quotation marks is the speaker's own words. */
const SAYING = set(
  `said says told added adds stated states wrote writes explained explains replied commented remarked noted notes continued
  tweeted declared insisted argued warned asked concluded stating saying recalled posted joked responded announced`,
);

/** Whether the verb form (lower case) reports. */
export const isReporting = (verb: string): boolean => REPORTING.has(verb);

/** Whether only "that" tells a report from an object behind this verb. */
export const reportsWithThat = (verb: string): boolean => NEED_THAT.has(verb);

/** Whether the verb form introduces direct speech. */
export const isSaying = (verb: string): boolean => SAYING.has(verb);
