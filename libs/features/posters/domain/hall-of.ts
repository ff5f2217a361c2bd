import {
  type FloorPlan,
  type HallShape,
  type HallSizes,
  type HallWish,
  hallTemplate,
  layOutHall,
  proposeRuns,
  type RunProposal,
  type RunWish,
} from '@colloquy/engines/poster-layout';
import { DomainError } from '@colloquy/kernel';

/** A shape to start from, and how many boards are to stand in it at once; none, where somebody draws them. */
export interface TemplateWish extends Omit<HallSizes, 'name'> {
  readonly shape: HallShape;
  readonly boards?: number | undefined;
}

/** What a hall begins from: a rectangle with boards, a shape, or a hall that is drawn already. One of them. */
export interface HallBeginning {
  readonly hall?: Omit<HallWish, 'name'> | undefined;
  readonly template?: TemplateWish | undefined;
  /** The floor plan of another session. */
  readonly like?: FloorPlan | undefined;
}

/** The hall of a new session. @throws DomainError `one-beginning`; from the layout, a hall that cannot be */
export function hallOf({ hall, template, like }: HallBeginning, name: string): FloorPlan {
  if ([hall, template, like].filter((one) => one !== undefined).length !== 1) {
    const message = 'Begin from one thing: a rectangular hall, a template, or the hall of another session.';
    throw new DomainError('invalid', 'one-beginning', message, [{ field: 'template', message }]);
  }
  if (like) return { ...like, name };
  if (hall) return layOutHall({ ...hall, name });
  const { shape, boards = 0, ...sizes } = template as TemplateWish;
  const empty = hallTemplate(shape, { ...sizes, name });
  return boards > 0 ? (proposeRuns(empty, { boards })[0]?.plan ?? empty) : empty;
}

/** Ways to set up so many boards in a hall, the best first. For a thread of its own. */
export function hallProposals(plan: FloorPlan, wish: RunWish): RunProposal[] {
  return proposeRuns(plan, wish);
}
