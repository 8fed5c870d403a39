/** Styles as text: nothing is made of them before an element wears them. */
export const css = ([text]: TemplateStringsArray): string => text as string;

const sheets = new Map<string, CSSStyleSheet>();

/** Gives a shadow root styles. Adopted sheets pass the strictest policy; all who wear one share it. */
export function wear(root: Node, styles: string): void {
  const {adoptedStyleSheets} = root as ShadowRoot;
  let sheet = sheets.get(styles);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    sheets.set(styles, sheet);
  }
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
