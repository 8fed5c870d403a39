import type {BasicStrings, StringKey, Strings, Values} from './strings.js';

/** The interface in one language. */
export interface Translate {
  /** The text for a key, filled in. */
  (key: StringKey, values?: Values): string;
  /** A number as the language writes it, to two decimals. */
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** BCP 47 tag. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * Writes the interface in one language: plurals and numbers by the rules of `locale`, a BCP 47 tag.
 *
 * Each translator stands alone, so that two quizzes on a page can speak two languages.
 */
export function translator(locale: string, strings: BasicStrings & Partial<Strings>): Translate {
  const plural = new Intl.PluralRules(locale);
  const number = (value: number, options?: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, {maximumFractionDigits: 2, ...options}).format(value);
  const translate = (key: StringKey, values: Values = {}) => {
    const message = strings[key] ?? key;
    const text =
      typeof message === 'string' ? message : (message[plural.select(Number(values.count))] ?? message.other);
    return text.replace(/\{(\w+)\}/g, (slot, name: string) => {
      const value = values[name] ?? slot;
      return typeof value === 'number' ? number(value) : value;
    });
  };
  const direction = /^ar\b/.test(locale) ? ('rtl' as const) : ('ltr' as const);
  return Object.assign(translate, {number, locale, direction});
}
