import { type Constraint, listed, named } from './constraint';
import { clashes } from './standing';

/** Mentors and judges see their posters one after another; each pair of posters of one of them in one shift counts 1. */
export const helpersHaveTime: Constraint = {
  name: 'helpers-have-time',
  label: 'Mentors and judges have time for each poster',
  level: 'soft',
  weight: 3,
  reason: 'Who mentors or judges several posters has them in different shifts, as evenly as can be.',
  findings: (model, plan) =>
    clashes(model, plan, model.links.visits, ({ link, one, other }) => {
      const who = listed(link.people.map((person) => named(model, person)));
      return `${who} is expected at the boards ${one.board.number} and ${other.board.number} in the same shift.`;
    }),
};
