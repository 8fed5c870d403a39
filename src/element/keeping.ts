const memory = new Map<string, string>();

// First the tab's own, so that tabs that take the same quiz do not take each other's answers; then the last of any.
const STORES = ['sessionStorage', 'localStorage'] as const;

/** What was kept under a key, by this page or by an earlier visit. */
export function kept(key: string): string | undefined {
  for (const store of STORES) {
    try {
      const json = globalThis[store].getItem(key);
      if (json) return json;
    } catch {
      // A sandboxed frame has no storage.
    }
  }
  return memory.get(key);
}

/** Keeps a text under a key: in memory where the page may not store, or the storage is full. */
export function keep(key: string, json: string): void {
  memory.delete(key);
  for (const store of STORES) {
    try {
      globalThis[store].setItem(key, json);
    } catch {
      memory.set(key, json);
    }
  }
}
