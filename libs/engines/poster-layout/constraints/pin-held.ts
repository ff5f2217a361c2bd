import { type Constraint, hung } from './constraint';

/** What the organiser fixed stays fixed; each poster that hangs or is shown otherwise counts 1. */
export const pinHeld: Constraint = {
  name: 'pin-held',
  label: 'Pinned posters stay',
  level: 'hard',
  weight: 1000,
  reason: 'A poster that an organiser pinned hangs where it was pinned.',
  findings(model, plan) {
    const pinned = new Map((model.problem.pins ?? []).map((pin) => [pin.poster, pin]));
    return hung(model, plan).flatMap(({ poster: { id }, board: { number }, placement }) => {
      const pin = pinned.get(id);
      if (!pin) return [];
      if (pin.board !== number) {
        const message = `“${id}” is pinned to board ${pin.board} but hangs on board ${number}.`;
        return [{ amount: 1, message, posters: [id], boards: [pin.board, number] }];
      }
      if (pin.shift === undefined || pin.shift === placement.shift) return [];
      const message = `“${id}” is pinned to shift ${pin.shift + 1} but is shown in shift ${placement.shift + 1}.`;
      return [{ amount: 1, message, posters: [id], boards: [number] }];
    });
  },
};
