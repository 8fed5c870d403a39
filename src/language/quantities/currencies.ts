/**
 * Currencies by sign, code and word, after ISO 4217. A sign or word that several currencies share stands for itself:
 * "$", "pesos".
 */
const SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD',
  AU$: 'AUD',
  A$: 'AUD',
  CA$: 'CAD',
  C$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  NT$: 'TWD',
  MX$: 'MXN',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₫': 'VND',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
};

/** Written before the number: "EUR 20m". "Rs" stays as written: several countries have rupees. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map(
  'USD EUR GBP JPY CNY CHF CAD AUD NZD HKD SGD SEK NOK DKK PLN CZK HUF RUB UAH TRY INR BRL MXN ZAR ILS KRW THB'
    .split(' ')
    .concat('Rs')
    .map((code) => [code, code]),
);

const WORDS: Readonly<Record<string, string>> = {
  euro: 'EUR',
  euros: 'EUR',
  dollar: '$',
  dollars: '$',
  'us dollars': 'USD',
  'u.s. dollars': 'USD',
  'american dollars': 'USD',
  'australian dollars': 'AUD',
  'canadian dollars': 'CAD',
  'hong kong dollars': 'HKD',
  'new zealand dollars': 'NZD',
  'singapore dollars': 'SGD',
  'taiwan dollars': 'TWD',
  'pounds sterling': 'GBP',
  sterling: 'GBP',
  'british pounds': 'GBP',
  'egyptian pounds': 'EGP',
  quid: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  'swiss francs': 'CHF',
  'cfa francs': 'francs',
  francs: 'francs',
  rubles: 'RUB',
  roubles: 'RUB',
  zloty: 'PLN',
  zlotys: 'PLN',
  zloties: 'PLN',
  forint: 'HUF',
  forints: 'HUF',
  koruna: 'koruna',
  kronor: 'SEK',
  'swedish kronor': 'SEK',
  kroner: 'kroner',
  'danish kroner': 'DKK',
  'norwegian kroner': 'NOK',
  hryvnia: 'UAH',
  hryvnias: 'UAH',
  lira: 'TRY',
  liras: 'TRY',
  shekels: 'ILS',
  dirhams: 'dirhams',
  dinars: 'dinars',
  riyals: 'riyals',
  rupees: 'rupees',
  'indian rupees': 'INR',
  taka: 'BDT',
  rupiah: 'IDR',
  ringgit: 'MYR',
  baht: 'THB',
  pesos: 'pesos',
  'mexican pesos': 'MXN',
  'argentine pesos': 'ARS',
  'philippine pesos': 'PHP',
  reais: 'BRL',
  bolivars: 'VES',
  naira: 'NGN',
  rand: 'ZAR',
  cedis: 'GHS',
  shillings: 'shillings',
  'kenyan shillings': 'KES',
  bitcoin: 'bitcoin',
  bitcoins: 'bitcoin',
  cents: 'cents',
  pence: 'pence',
  'south korean won': 'KRW',
};

/** The currency of a sign or code: an ISO 4217 code where it is unmistakable, else the sign itself. */
export function currencyOf(sign: string): string {
  return Object.hasOwn(SIGNS, sign) ? SIGNS[sign] : sign;
}

/** The currency a word or two in lower case name, or undefined. */
export function currencyNamed(words: string): string | undefined {
  return Object.hasOwn(WORDS, words) ? WORDS[words] : undefined;
}
