import type {FitRules, Given} from './fits-by.js';

const says = (_: unknown, {text}: Given) => typeof text === 'string' && !!text.trim();

/** For answers that are typed: what is one. */
export const TYPED_FITS: FitRules<'number' | 'text'> = {number: says, text: says};
