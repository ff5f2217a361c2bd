import type { Id, Instant } from '@colloquy/kernel';
import type { Question } from '../model/question';
import { PLAIN_WORDING, type Wording } from '../wording';

/** What a form refers to besides itself. */
export interface FormSurroundings {
  /** Ids of the presentation types, tracks and notices that there are. */
  readonly types: readonly Id[];
  readonly tracks: readonly Id[];
  readonly notices: readonly Id[];
  /** When authors can begin to answer; null as long as nobody has said. */
  readonly opensAt: Instant | null;
  /** Questions as they were before, also those that were removed: to call a missing one by its name. */
  readonly before: readonly (Question & { readonly answered: boolean })[];
  readonly wording: Wording;
}

/** A conference without types, tracks, notices, dates or earlier questions. */
export const NO_SURROUNDINGS: FormSurroundings = {
  types: [],
  tracks: [],
  notices: [],
  opensAt: null,
  before: [],
  wording: PLAIN_WORDING,
};
