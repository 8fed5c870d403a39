/** A text of the interface. `{name}` is filled in; a text that counts has a form for each plural of its language. */
export type Message = string | ({readonly other: string} & {readonly [form in Intl.LDMLPluralRule]?: string});

/** What may stand in a message: numbers are written as the language writes them; `count` picks the plural. */
export type Values = Readonly<Record<string, string | number>>;

export type StringKey =
  | 'quiz'
  | 'loading'
  | 'progress'
  | 'true'
  | 'false'
  | 'blank'
  | 'answer'
  | 'selectSeveral'
  | 'choose'
  | 'moveUp'
  | 'moveDown'
  | 'moved'
  | 'check'
  | 'next'
  | 'finish'
  | 'chooseFirst'
  | 'writeFirst'
  | 'writeNumber'
  | 'correct'
  | 'partly'
  | 'incorrect'
  | 'yourAnswer'
  | 'rightAnswer'
  | 'noAnswer'
  | 'range'
  | 'points'
  | 'fromArticle'
  | 'result'
  | 'review'
  | 'retry'
  | 'restart'
  | 'nothingToAsk'
  | 'notFound'
  | 'notLoaded'
  | 'notReadable'
  | 'details'
  | 'tryAgain';

/** The interface in one language. */
export type Strings = Readonly<Record<StringKey, Message>>;
