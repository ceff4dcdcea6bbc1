import type { Trait } from '../../../src/workbook/understand/columns/trait';

/** A choice that was made: what speaks for each option, by the names of weights, and which was taken. */
export interface Choice {
  readonly options: readonly (readonly Trait[])[];
  readonly taken: number;
}

const rounds = 40;
const rate = 0.1;
/** How strongly weights are held to where they begin; as if so many choices had said nothing. */
const restraint = 0.5;

/**
 * Fits a conditional logistic regression to choices: weights by name with which the options taken are likeliest, by
 * stochastic gradients with step sizes of their own a weight (AdaGrad). Weights begin at 0, or where they are told to.
 */
export function fitChoices(
  choices: readonly Choice[],
  begin: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const placeOf = (name: string) => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  };
  const data = choices.map(({ options, taken }) => ({
    taken,
    options: options.map((traits) =>
      traits
        .filter(([, amount]) => amount !== 0)
        .map(([name, amount]) => ({ place: placeOf(name), amount })),
    ),
  }));
  const first = Float64Array.from(places.keys(), (name) => begin.get(name) ?? 0);
  const weights = Float64Array.from(first);
  const steps = new Float64Array(places.size).fill(1e-6);
  const uses = new Float64Array(places.size);
  for (const { options } of data) {
    for (const place of new Set(options.flat().map((one) => one.place))) {
      uses[place] = (uses[place] ?? 0) + 1;
    }
  }
  const slopes = new Map<number, number>();
  for (const { options, taken } of rounded(data)) {
    const scores = options.map((traits) =>
      traits.reduce((sum, { place, amount }) => sum + amount * (weights[place] ?? 0), 0),
    );
    const most = Math.max(...scores);
    const raised = scores.map((score) => Math.exp(score - most));
    const sum = raised.reduce((all, one) => all + one, 0);
    slopes.clear();
    options.forEach((traits, option) => {
      const error = (raised[option] ?? 0) / sum - (option === taken ? 1 : 0);
      for (const { place, amount } of traits) {
        slopes.set(place, (slopes.get(place) ?? 0) + error * amount);
      }
    });
    for (const [place, slope] of slopes) {
      const weight = weights[place] ?? 0;
      const held = (restraint * (weight - (first[place] ?? 0))) / (uses[place] ?? 1);
      const whole = slope + held;
      steps[place] = (steps[place] ?? 0) + whole * whole;
      weights[place] = weight - (rate * whole) / Math.sqrt(steps[place] ?? 1);
    }
  }
  return new Map([...places].map(([name, place]) => [name, weights[place] ?? 0]));
}

/** All, round after round, each time in another order, and the same at each run. */
function* rounded<T>(all: readonly T[]): Generator<T> {
  const order = [...all];
  let seed = 12345;
  for (let round = 0; round < rounds; round += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const other = Math.floor((seed / 2147483648) * (last + 1));
      [order[last], order[other]] = [order[other] as T, order[last] as T];
    }
    yield* order;
  }
}
