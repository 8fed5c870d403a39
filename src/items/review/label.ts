/** The headline that stands in front of a stem, with its date if it has one. */
const LABEL = /^“[^”]*”(?: \([^)]*\))?: /;

/** The stem without the headline in front of it. */
export const withoutLabel = (stem: string): string => stem.replace(LABEL, '');
