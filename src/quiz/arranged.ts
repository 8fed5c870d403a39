/** What a page needs of items that are answered by arranging: fetched in one piece. */
export {ARRANGED_FITS} from './fits-arranged.js';
export {ARRANGED} from './score-arranged.js';
