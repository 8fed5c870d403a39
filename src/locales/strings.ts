/** A text of the interface. `{name}` is filled in; a text that counts has a form for each plural of its language. */
export type Message = string | ({readonly other: string} & {readonly [form in Intl.LDMLPluralRule]?: string});

/** What may stand in a message: numbers are written as the language writes them; `count` picks the plural. */
export type Values = Readonly<Record<string, string | number>>;

/** What every quiz says. */
export type BasicKey =
  | 'quiz'
  | 'loading'
  | 'progress'
  | 'true'
  | 'false'
  | 'blank'
  | 'selectSeveral'
  | 'check'
  | 'next'
  | 'finish'
  | 'notLoaded'
  | 'tryAgain'
  | 'chooseFirst'
  | 'correct'
  | 'partly'
  | 'incorrect'
  | 'yourAnswer'
  | 'rightAnswer'
  | 'points'
  | 'fromArticle'
  | 'result'
  | 'review'
  | 'retry'
  | 'restart'
  | 'readAtSource'
  | 'print'
  | 'share';

/** What only some quizzes say, fetched with what says it. */
export type MoreKey =
  | 'answer'
  | 'writeFirst'
  | 'writeNumber'
  | 'noAnswer'
  | 'range'
  | 'others'
  | 'showInArticle'
  | 'backToQuiz'
  | 'choose'
  | 'nothingToAsk'
  | 'notFound'
  | 'notReadable'
  | 'details'
  | 'moveUp'
  | 'moveDown'
  | 'moved'
  | 'skip'
  | 'back'
  | 'forward'
  | 'flag'
  | 'flagged'
  | 'handIn'
  | 'handInNow'
  | 'unanswered'
  | 'keepOn'
  | 'answered'
  | 'questions'
  | 'reveal'
  | 'grade'
  | 'knew'
  | 'partlyKnew'
  | 'missed'
  | 'hint'
  | 'hintCost'
  | 'struck'
  | 'howSure'
  | 'sure'
  | 'fairly'
  | 'guess'
  | 'triesLeft'
  | 'giveUp'
  | 'timeLeft'
  | 'moreTime'
  | 'noLimit'
  | 'timeLow'
  | 'timeUp'
  | 'worksheet'
  | 'answerKey'
  | 'shareText'
  | 'copied';

export type StringKey = BasicKey | MoreKey;

/** The interface in one language. */
export type Strings = Readonly<Record<StringKey, Message>>;
export type BasicStrings = Readonly<Record<BasicKey, Message>>;
export type MoreStrings = Readonly<Record<MoreKey, Message>>;
