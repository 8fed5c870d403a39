/** Words that any English text of some length is full of. Those that other languages share are left out of `STRONG`. */
export const STRONG = new Set(
  (
    'the and that with from which have has had been were would their they this these those not but his her he she who ' +
    'what when where while because after before about into than then there its our your could should said says will by'
  ).split(' '),
);

export const WEAK = new Set(
  'of to in a an is was for on as at be are it or if we you i do did my no so up out all more over under'.split(
    ' ',
  ),
);
