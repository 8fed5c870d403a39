/** What a page needs of quizzes that offer more than one answer after the other: fetched in one piece. */
export {withSelf} from './score-self.js';
export {TRANSITIONS} from './transitions.js';
