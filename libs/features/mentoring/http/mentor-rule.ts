import type { CallRule } from '@colloquy/platform/http';
import { mayDescribeSelf, mayWantHelp, mayWish } from '../domain/mentoring.policy';

/** Mentors of the conference that the address names. */
export const mentors: CallRule = {
  name: 'mentor',
  sentence: 'mentors of this conference',
  allows: (viewer, params) => mayDescribeSelf(viewer, params.conference ?? ''),
};

/** Authors of the conference that the address names. */
export const presenters: CallRule = {
  name: 'author',
  sentence: 'authors of this conference',
  allows: (viewer, params) => mayWantHelp(viewer, params.conference ?? ''),
};

/** Who can be in a pair: mentors and authors of the conference that the address names. */
export const mentorsAndAuthors: CallRule = {
  name: 'mentor-or-author',
  sentence: 'mentors and authors of this conference',
  allows: (viewer, params) => mayWish(viewer, params.conference ?? ''),
};
