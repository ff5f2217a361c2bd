import { DomainError } from '@colloquy/kernel';

/**
 * What the parts of a score count. Text, topics, methods and help make up how well two people fit: a mean from 0 to 1 over
 * what the mentee has said. The others are bonuses on top, up to their weight each.
 */
export interface Weights {
  readonly text: number;
  readonly topics: number;
  readonly methods: number;
  readonly help: number;
  /** For more shared times than are needed; each further one counts less. */
  readonly times: number;
  /** One of the two has asked for the other: half for each. */
  readonly requests: number;
  /** A shared language, where the mentee would like one. */
  readonly language: number;
  /** The same lab, where one of them wants it and the other does not mind. */
  readonly lab: number;
  /** Different pathways, where mixing is a goal. */
  readonly mixing: number;
  /** An organiser prefers the pair. */
  readonly preferred: number;
  /** All private wishes met; its share for some. Told to nobody. */
  readonly privateWishes: number;
}

/** The weights of a run for which nobody has chosen others. */
export const DEFAULT_WEIGHTS: Weights = {
  text: 5,
  topics: 2,
  methods: 2,
  help: 1,
  times: 0.03,
  requests: 0.2,
  language: 0.05,
  lab: 0.05,
  mixing: 0,
  preferred: 0.1,
  privateWishes: 0.1,
};

/** The parts that make up the fit. */
export const FIT_PARTS = ['text', 'topics', 'methods', 'help'] as const;

/**
 * The weights of a run: what is given, in place of the default.
 *
 * @throws DomainError `unreadable-weights`, each fault with its field
 */
export function weightsFrom(chosen: Partial<Weights> = {}): Weights {
  const weights = { ...DEFAULT_WEIGHTS, ...chosen };
  const known = Object.keys(DEFAULT_WEIGHTS);
  const faults = Object.entries(weights).flatMap(([part, weight]) => {
    if (!known.includes(part))
      return [{ field: part, message: `There is no part "${part}". Choose among ${known.join(', ')}.` }];
    if (Number.isFinite(weight) && weight >= 0) return [];
    return [{ field: part, message: `The weight of ${part} must be a number from 0.` }];
  });
  if (faults.length === 0 && FIT_PARTS.every((part) => weights[part] === 0)) {
    faults.push({ field: 'text', message: `Give at least one of ${FIT_PARTS.join(', ')} a weight above 0.` });
  }
  if (faults.length > 0) throw new DomainError('invalid', 'unreadable-weights', 'The weights cannot be used.', faults);
  return weights;
}
