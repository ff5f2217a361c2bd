import type { LayoutModel } from '../model/layout-model';
import type { Link } from '../model/links';
import type { BoardPlan } from '../problem';
import { type Finding, groups, type Hung, hung } from './constraint';

/** Two placements at the same time whose posters are linked. */
export interface Meeting<L> {
  readonly link: L;
  readonly one: Hung;
  readonly other: Hung;
}

/** The links between posters that are shown in the same shift. */
export function meetings<L extends { readonly a: number; readonly b: number }>(
  model: LayoutModel,
  plan: BoardPlan,
  links: readonly L[],
): Meeting<L>[] {
  const shown = groups(hung(model, plan), ({ poster }) => poster.id);
  return links.flatMap((link) => {
    const ones = shown.get(model.posters[link.a]!.id) ?? [];
    const others = shown.get(model.posters[link.b]!.id) ?? [];
    return ones.flatMap((one) =>
      others.filter(({ placement }) => placement.shift === one.placement.shift).map((other) => ({ link, one, other })),
    );
  });
}

/** Each meeting as a finding of 1, in the words of `say`. */
export function clashes(
  model: LayoutModel,
  plan: BoardPlan,
  links: readonly Link[],
  say: (meeting: Meeting<Link>) => string,
): Finding[] {
  return meetings(model, plan, links).map((meeting) => ({
    amount: 1,
    message: say(meeting),
    posters: [meeting.one.poster.id, meeting.other.poster.id],
    boards: [meeting.one.board.number, meeting.other.board.number],
  }));
}
