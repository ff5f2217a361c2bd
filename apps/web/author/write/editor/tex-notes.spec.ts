import { texNotes } from './tex-notes';

test.each([
  ['from $x_{i}^2$ on', 0],
  ['it costs $5 and $6', 0],
  ['from $x_{i$ on', 1],
  ['from $x}$ on', 1],
  ['from $\\alpha on', 1],
])('%s has %i slips', (text, slips) => {
  expect(texNotes(text)).toHaveLength(slips);
});
