/** The language tag that holds where an element stands: its own, else the nearest one around it, across shadow roots. */
export function localeOf(element: HTMLElement): string {
  let tag: string | null | undefined = element.lang;
  for (let node: Element | null = element; node && !tag;) {
    tag = node.closest('[lang]')?.getAttribute('lang');
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  try {
    return Intl.getCanonicalLocales(tag ?? [])[0] ?? 'en';
  } catch {
    return 'en';
  }
}
