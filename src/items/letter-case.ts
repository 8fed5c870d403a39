/** The text with a capital first letter. */
export const upperInitial = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The text with a small first letter, whatever its first word is. */
export const lowerInitial = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
