/** Letters that Unicode does not take apart into a plain letter and an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * What is left of an answer when case, accents, spaces, punctuation, "the" in front and "and" between are no matter.
 * Between two digits a mark stays as ".", so that 1.5 is not 15. An answer of marks only keeps them.
 */
export function foldText(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] as string)
    .trim();
  const folded = plain
    .replace(/^the\s+|(\s)(?:and|&)(?=\s)/g, '$1')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d?)[\p{P}\p{Z}\p{C}\p{Sk}]+(?=(\d?))/gu, (_, before: string, after: string) =>
      before && after ? `${before}.` : before,
    );
  return folded || plain;
}

/** The words of a text, each folded. */
export function foldWords(text: string): string[] {
  return text.trim().split(/\s+/).map(foldText);
}
