/** A 32-bit hash of a text in hexadecimal digits (FNV-1a, over its UTF-16 units): to tell texts apart, not to keep secrets. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
