import {transformSync} from 'esbuild';

/** Elements around which white space shows nowhere in the element's layout. */
const BLOCK =
  'blockquote|button|details|div|dl|dt|dd|fieldset|figcaption|figure|form|header|label|legend|li|ol|option|p|progress|section|select|summary|svg|ul';

/** A rollup plugin: takes the indentation out of html`…` and css`…` templates. Lines behind a template keep their number. */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  transform(code, id) {
    if (!/\/src\/(element|builder)\/[^/]+\.ts$/.test(id)) return null;
    return {code: rewrite(code), map: null};
  },
});

/** Rewrites every template in a stretch of code. */
function rewrite(code) {
  let result = '';
  let from = 0;
  for (;;) {
    const at = code.slice(from).search(/\b(?:html|svg|css)`/);
    if (at < 0) return result + code.slice(from);
    const tag = /^\w+/.exec(code.slice(from + at))[0];
    const start = from + at + tag.length + 1;
    const {parts, end} = readTemplate(code, start);
    const shorter = tag === 'css' ? shortenCss(parts) : shortenHtml(parts);
    const lines = (text) => text.split('\n').length;
    const lost = lines(code.slice(start, end)) - lines(shorter);
    result += `${code.slice(from, start)}${shorter}\`${'\n'.repeat(Math.max(0, lost))}`;
    from = end + 1;
  }
}

/** Reads up to the closing backtick: texts at even, expressions at odd places. */
function readTemplate(code, start) {
  const parts = [''];
  let i = start;
  for (; code[i] !== '`'; i++) {
    if (code.startsWith('${', i)) {
      const end = endOfExpression(code, i + 2);
      parts.push(rewrite(code.slice(i + 2, end)), '');
      i = end;
    } else {
      if (code[i] === '\\') parts[parts.length - 1] += code[i++];
      parts[parts.length - 1] += code[i];
    }
  }
  return {parts, end: i};
}

/** The place of the brace that ends the expression. */
function endOfExpression(code, start) {
  let depth = 0;
  for (let i = start; ; i++) {
    if (code[i] === '`') i = readTemplate(code, i + 1).end;
    else if (code[i] === "'" || code[i] === '"') i = code.indexOf(code[i], i + 1);
    else if (code[i] === '{') depth++;
    else if (code[i] === '}' && depth-- === 0) return i;
  }
}

function shortenCss(parts) {
  if (parts.length > 1) return join(parts);
  return transformSync(parts[0], {loader: 'css', minify: true}).code.trim();
}

function shortenHtml(parts) {
  const texts = parts.map((part, i) => (i % 2 ? part : part.replace(/\s+/g, ' ')));
  // Expressions are stood in for by a character that no template holds.
  const whole = texts
    .map((part, i) => (i % 2 ? '\u0001' : part))
    .join('')
    .trim()
    .replace(new RegExp(` ?(</?(?:${BLOCK})\\b(?:[^>\\u0001]|=\\u0001|\\u0001[ \\w])*>) ?`, 'g'), '$1')
    .replace(/ ?(\/?>)/g, '$1');
  const expressions = parts.filter((_, i) => i % 2);
  return whole.replace(/\u0001/g, () => '${' + expressions.shift() + '}');
}

const join = (parts) => parts.map((part, i) => (i % 2 ? '${' + part + '}' : part)).join('');
