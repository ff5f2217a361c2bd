import { type Constraint, listed, named } from './constraint';
import { clashes } from './standing';

/** Mentors and judges who present as well; each pair of an own poster and one that they help or judge in one shift counts 1. */
export const helperInOnePlace: Constraint = {
  name: 'helper-in-one-place',
  label: 'Mentors and judges are in one place',
  level: 'hard',
  weight: 1000,
  reason: 'Who mentors or judges a poster does not stand at a poster of their own meanwhile.',
  findings: (model, plan) =>
    clashes(model, plan, model.links.helpers, ({ link, one, other }) => {
      const who = listed(link.people.map((person) => named(model, person)));
      const presents = one.poster.presenters.some((person) => link.people.includes(person));
      const [own, visited] = presents ? [one, other] : [other, one];
      return `${who} would stand at board ${own.board.number} and is expected at board ${visited.board.number} in the same shift: move one to another shift.`;
    }),
};
