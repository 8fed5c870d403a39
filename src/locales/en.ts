import type {BasicStrings} from './strings.js';

export const en: BasicStrings = {
  quiz: 'Quiz',
  loading: 'Preparing the quiz…',
  progress: 'Question {n} of {total}',
  true: 'True',
  false: 'False',
  blank: 'blank',
  answer: 'Your answer',
  selectSeveral: 'More than one may be right.',
  check: 'Check',
  next: 'Next question',
  finish: 'See your result',
  notLoaded: 'The quiz could not be fetched. Your connection may have dropped.',
};
