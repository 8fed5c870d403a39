import {median} from '../scripts/evaluate/tally.mjs';

// Until the engine has compiled what runs often.
const WARM_UP = 10;
const REPETITIONS = 11;

/** Milliseconds of processor time: the clock would count what other programs take. */
function timeOf(work) {
  const before = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How many times as long `work` takes as `base`: the median of the repetitions, the two timed in turn within each, so
 * that a slower spell of the machine meets both. Also gives the medians in milliseconds.
 */
export function ratio(work, base) {
  for (let i = 0; i < WARM_UP; i++) [work, base].forEach(timeOf);
  const times = Array.from({length: REPETITIONS}, (_, i) => {
    // What runs first may pay for the garbage of what ran before.
    const [a, b] = i % 2 ? [work, base].map(timeOf) : [base, work].map(timeOf).reverse();
    return {a, b};
  });
  return {
    ratio: median(times.map(({a, b}) => a / b)),
    work: median(times.map(({a}) => a)),
    base: median(times.map(({b}) => b)),
  };
}
