import type { ConferenceKind } from '../conference';
import { CROSS_PATHWAY } from './cross-pathway';
import type { KindTemplate } from './kind-template';
import { SHOWCASE } from './showcase';
import { SINGLE_TOPIC } from './single-topic';
import { STAFF_STUDENT } from './staff-student';

const TEMPLATES: Readonly<Record<ConferenceKind, KindTemplate>> = {
  showcase: SHOWCASE,
  'single-topic': SINGLE_TOPIC,
  'cross-pathway': CROSS_PATHWAY,
  'staff-student': STAFF_STUDENT,
};

/** What this kind of conference brings with it. */
export function templateOf(kind: ConferenceKind): KindTemplate {
  return TEMPLATES[kind];
}

/** All four, in the order in which they are offered. */
export const KIND_TEMPLATES: readonly KindTemplate[] = Object.values(TEMPLATES);
