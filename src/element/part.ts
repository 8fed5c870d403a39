/**
 * Fetches a part of the script. Browsers remember for good that a module could not be fetched, so what failed is tried under
 * another address, which they name in the error.
 */
export async function part<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const [address] = /https?:\S+/.exec(String(error)) ?? [];
    if (!address) throw error;
    return import(/* webpackIgnore: true */ /* @vite-ignore */ `${address}?${Date.now()}`) as Promise<Module>;
  }
}
