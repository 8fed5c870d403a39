/** What a page needs of a document that is not plainly sound: the whole book of rules with its words, in one piece. */
export {findFaults} from './find-faults.js';
export {explain} from './problem.js';
