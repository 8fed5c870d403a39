import {countryByName, demonymToCountry} from '../language/names/countries.js';
import type {Entity} from '../language/names/name.js';
import {oncePer} from '../language/once-per.js';

/** The countries a person's roles tie them to: "Greek prime minister" gives Greece. */
export const homesOf = oncePer(({roles}: Entity): ReadonlySet<string> =>
  countriesIn(roles.map(({text}) => text)),
);

/** The countries texts name, or the people of which they name. */
export function countriesIn(texts: readonly string[]): Set<string> {
  const homes = new Set<string>();
  for (const text of texts) {
    const words = text.split(/[^\p{L}\p{N}.'’]+/u).map((word) => word.replace(/['’]s?$/, ''));
    words.forEach((word, i) => {
      for (const name of [word, `${word} ${words[i + 1] ?? ''}`]) {
        const country = countryByName(name)?.name ?? demonymToCountry(name)?.country;
        if (country) homes.add(country);
      }
    });
  }
  return homes;
}

/** Whether both are tied to countries and to none in common: beside the one, the other is no likely choice. */
export function areOfDifferentHomes(a: Entity, b: Entity): boolean {
  const [x, y] = [homesOf(a), homesOf(b)];
  return x.size > 0 && y.size > 0 && ![...x].some((home) => y.has(home));
}
