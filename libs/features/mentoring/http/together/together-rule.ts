import type { CallRule } from '@colloquy/platform/http';
import { mayWorkTogether } from '../../domain/together/together.policy';

/** Authors and mentors of the conference that the address names; of which work, `togetherOn` finds out. */
export const mentorsAndAuthors: CallRule = {
  name: 'mentor-or-author',
  sentence: 'authors of this conference and their mentors',
  allows: (viewer, params) => mayWorkTogether(viewer, params.conference ?? ''),
};
