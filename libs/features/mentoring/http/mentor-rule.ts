import type { CallRule } from '@colloquy/platform/http';
import { mayDescribeSelf } from '../domain/mentoring.policy';

/** Mentors of the conference that the address names. */
export const mentors: CallRule = {
  name: 'mentor',
  sentence: 'mentors of this conference',
  allows: (viewer, params) => mayDescribeSelf(viewer, params.conference ?? ''),
};
