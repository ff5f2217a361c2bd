const Sequencer = require('@jest/test-sequencer').default;

/** The suites that take longest, the longest first, by the ends of their paths without `.e2e-spec.ts`. */
const LONGEST = [
  'two-worlds/two-worlds',
  'policies/routes',
  'contracts/engine-commands',
  'contracts/demo',
  'contracts/start',
  'policies/pages',
  'recovery/server-user',
  'layout/layout',
  'recovery/killed-launcher',
  'journeys/first-start',
  'journeys/deadline-rush',
];

/** By size alone, as Jest orders what it has not run before, a long suite may begin last, and one processor waits for it. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const found = LONGEST.findIndex((suite) => path.endsWith(`${suite}.e2e-spec.ts`));
      return found === -1 ? LONGEST.length : found;
    };
    return [...super.sort(tests)].sort((a, b) => place(a) - place(b));
  }
};
