/** The longest quote that is named whole. */
const WHOLE = 80;

/** A link that opens a page at a quote, in browsers that know text fragments; elsewhere it opens the page. */
export function textFragment(url: string, quote: string): string {
  const encode = (text: string) => encodeURIComponent(text).replace(/-/g, '%2D');
  const words = quote.trim().split(/\s+/);
  const text =
    quote.length <= WHOLE || words.length < 10
      ? encode(words.join(' '))
      : `${encode(words.slice(0, 4).join(' '))},${encode(words.slice(-4).join(' '))}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}
