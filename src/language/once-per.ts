/**
 * `make`, done once for each object: what a long article would have worked out again for each of its items. `make` must
 * depend on nothing but the object, and the object must not change.
 */
export function oncePer<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, {readonly value: V}>();
  return (of) => {
    let known = made.get(of);
    if (!known) made.set(of, (known = {value: make(of)}));
    return known.value;
  };
}
