import { type Constraint, listed, named } from './constraint';
import { clashes } from './standing';

/** Nobody stands at two boards at once; each pair of posters of one presenter in one shift counts 1. */
export const presenterInOnePlace: Constraint = {
  name: 'presenter-in-one-place',
  label: 'Presenters are in one place',
  level: 'hard',
  weight: 1000,
  reason: 'Somebody who presents several posters presents each in a shift of its own.',
  findings: (model, plan) =>
    clashes(model, plan, model.links.presenters, ({ link, one, other }) => {
      const who = listed(link.people.map((person) => named(model, person)));
      return `${who} would stand at the boards ${one.board.number} and ${other.board.number} in the same shift: move one to another shift.`;
    }),
};
