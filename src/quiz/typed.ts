/** What a page needs of items that are answered by writing: fetched in one piece. */
export {TYPED_FITS} from './fits-typed.js';
export {TYPED} from './score-typed.js';
