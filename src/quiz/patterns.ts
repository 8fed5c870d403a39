/** A BCP 47 tag, roughly. */
export const LANGUAGE = /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i;

/** An address that may become a link: a script's must not. */
export const ADDRESS = /^(https?:|[^:/?#]*([/?#]|$))/i;

/** `YYYY-MM-DD`. */
export const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** A text as a reader takes it in: case, width, ligatures and blanks aside. */
export const asRead = (words: unknown) =>
  String(words).normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');
