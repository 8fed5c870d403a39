/** The words that say how exact a figure is, and where the same words say something else. */
const phrases = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .map((line) => line.trim().split(' '))
    .filter(([first]) => first)
    // The longest first, so that "no more than" is not read as "more than".
    .sort((a, b) => b.length - a.length);

/** Hedges in front of a figure. "Reportedly" and "allegedly" say who vouches for it, not how exact it is, and are no hedges. */
export const BEFORE = phrases(`
  about
  around
  roughly
  approximately
  approx
  approx .
  circa
  some
  nearly
  almost
  virtually
  practically
  barely
  near
  close to
  an estimated
  estimated
  an average of
  averaging
  perhaps
  possibly
  maybe
  probably
  anywhere from
  in the region of
  on the order of
  somewhere around
  at least
  at most
  a minimum of
  a maximum of
  minimum
  maximum
  no fewer than
  no less than
  no more than
  not more than
  not less than
  not fewer than
  more than
  less than
  fewer than
  greater than
  higher than
  lower than
  older than
  younger than
  over
  under
  above
  below
  upwards of
  upward of
  in excess of
  exceeding
  topping
  up to
  as many as
  as much as
  as few as
  as little as
  as high as
  as low as
  as long as
  as large as
  as old as
  as young as
  only
  just
  merely
  exactly
  precisely
  ~
  ≈
  >
  <
`);

/** Make a hedge of their own with the one behind them: "well over". */
export const ADVERBS = phrases(`
  well
  just
  far
  much
  many
  only
  slightly
  a little
  a bit
  significantly
  considerably
  substantially
  barely
  comfortably
`);

/** Hedges behind a figure or its unit. */
export const BEHIND = phrases(`
  or so
  or more
  or less
  or fewer
  or over
  or above
  or under
  or below
  or older
  or younger
  or thereabouts
  and over
  and above
  and older
  and up
  and counting
  at least
  at most
  at a minimum
  give or take
`);

/** Behind these "about" says what of: "asked about 30 hostages". */
export const BEFORE_TOPIC =
  /^(?:talk|talks|talked|talking|speak|speaks|spoke|speaking|ask|asked|asks|asking|tell|told|worry|worried|worries|concern|concerns|concerned|question|questions|complain|complained|complaints|learn|learned|learnt|heard|hear|know|knew|joke|joked|think|thought|story|stories|information|details|facts|discussion|discussions|debate|care|cares|warned|warning|anxious|something)$/;
/** Behind these "over" is no hedge: "disputes over 12 islands", "took over 12 shops". */
export const BEFORE_OBJECT =
  /^(?:concern|concerns|dispute|disputes|control|preside|presided|presides|presiding|clash|clashed|clashes|row|war|fight|fights|fighting|debate|battle|talks|outrage|anger|argue|argued|argument|power|sovereignty|authority|jurisdiction|take|takes|took|taking|taken|hand|hands|handed|handing|turn|turned|win|ruled|rule|rules|reigned)$/;
/** Only behind these is "over" a hedge of a stretch of time: "for over two years". */
export const BEFORE_LENGTH =
  /^(?:for|in|after|of|by|to|with|at|from|within|is|was|were|are|be|been|lasted|lasting|took|takes|taken|spent|has|have|had|than)$/;
