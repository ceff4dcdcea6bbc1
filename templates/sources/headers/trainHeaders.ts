/** A header as an office typed it, with the declared column that it is. */
export interface LabelledHeader {
  readonly features: readonly string[];
  readonly column: string;
}

/** Weights by feature, one a column. */
export interface HeaderWeights {
  readonly columns: readonly string[];
  readonly bias: readonly number[];
  readonly words: ReadonlyMap<string, readonly number[]>;
}

const rounds = 10;
const rate = 0.15;
const shrinking = 1e-4;

/**
 * Fits a multinomial logistic regression to labelled headers, by stochastic gradients with step sizes of their own a
 * weight (AdaGrad). The same headers always give the same weights.
 */
export function trainHeaders(headers: readonly LabelledHeader[]): HeaderWeights {
  const columns = [...new Set(headers.map(({ column }) => column))].sort();
  const blank = () => ({ weight: new Array<number>(columns.length).fill(0), steps: ones() });
  const ones = () => new Array<number>(columns.length).fill(1e-6);
  const bias = blank();
  const words = new Map(headers.flatMap(({ features }) => features.map((word) => [word, blank()])));
  const order = headers.map((_, index) => index);
  const random = randomNumbers();
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const { features = [], column = '' } = headers[index] ?? {};
      const used = [bias, ...features.flatMap((feature) => words.get(feature) ?? [])];
      const chances = softmax(
        columns.map((_, at) => used.reduce((sum, { weight }) => sum + (weight[at] ?? 0), 0)),
      );
      columns.forEach((own, at) => {
        const error = (chances[at] ?? 0) - (own === column ? 1 : 0);
        for (const one of used) {
          const slope = error + (one === bias ? 0 : shrinking * (one.weight[at] ?? 0));
          one.steps[at] = (one.steps[at] ?? 0) + slope * slope;
          one.weight[at] = (one.weight[at] ?? 0) - (rate * slope) / Math.sqrt(one.steps[at] ?? 1);
        }
      });
    }
  }
  return {
    columns,
    bias: bias.weight,
    words: new Map([...words].map(([word, { weight }]) => [word, weight])),
  };
}

function softmax(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((all, one) => all + one, 0);
  return raised.map((one) => one / sum);
}

/** Numbers from 0 to 1 that are the same at each run. */
function randomNumbers(): () => number {
  let seed = 12345;
  return () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
}
