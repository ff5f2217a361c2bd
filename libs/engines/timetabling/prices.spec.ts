import { createRandom } from '@colloquy/kernel';
import { check } from './check';
import { randomChairs, randomInstanceWithRules } from './model/instance.builder';
import { pricesOf } from './prices';
import { solve } from './solve';

describe('the prices of other places', () => {
  it.each(['rain', 'hail', 'snow', 'wind'])(
    'are what the check finds, term by term, with every rule on (%s)',
    (seed) => {
      const random = createRandom(seed);
      const instance = randomInstanceWithRules(random);
      const outcome = solve(instance, { seed, iterations: 300 });
      const { placements } = outcome.solved ? outcome.solution : outcome.partial;
      const chairs = randomChairs(instance, random);
      const now = check(instance, { placements, chairs });
      const moves = instance.submissions
        .slice(0, 4)
        .flatMap(({ ref }) => pricesOf(instance, { placements, chairs }, ref));
      expect(moves.length).toBeGreaterThan(0);
      for (const { placements: changed, change, terms } of moves) {
        const kept = placements.filter(({ submission }) => changed.every((each) => each.submission !== submission));
        const then = check(instance, { placements: [...kept, ...changed], chairs });
        expect(change).toBeCloseTo(then.cost - now.cost, 6);
        const all = Object.keys({ ...now.terms, ...then.terms, ...terms }) as (keyof typeof terms)[];
        for (const term of all)
          expect(terms[term] ?? 0).toBeCloseTo((then.terms[term] ?? 0) - (now.terms[term] ?? 0), 6);
      }
    },
  );
});
