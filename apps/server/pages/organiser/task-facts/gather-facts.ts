import {
  type ConferenceFacts,
  readOwnTasks,
  type SetUp,
  type SetUpContributions,
} from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { afterwardsFacts } from './afterwards-facts';
import { callFacts } from './call-facts';
import { confirmationFacts } from './confirmation-facts';
import { decisionFacts } from './decision-facts';
import { mailFacts } from './mail-facts';
import { mentoringFacts } from './mentoring-facts';
import { peopleFacts } from './people-facts';
import { posterFacts } from './poster-facts';
import { releaseFacts } from './release-facts';
import { reviewFacts } from './review-facts';
import { setUpFacts } from './set-up-facts';
import { timetableFacts } from './timetable-facts';

/**
 * The state of a whole conference as far as work follows from it: one query for each stage, however much there is, and
 * for the set-up a fixed number. Of a work of the viewer's own it tells what its authors know.
 */
export async function gatherFacts(
  db: Reader,
  setUp: SetUp,
  contributions: SetUpContributions,
  viewerId: Id | null,
): Promise<ConferenceFacts> {
  const conferenceId = setUp.id;
  return {
    setUp: await setUpFacts(db, setUp, contributions),
    people: await peopleFacts(db, conferenceId),
    call: await callFacts(db, conferenceId),
    mentoring: await mentoringFacts(db, conferenceId),
    review: await reviewFacts(db, conferenceId, viewerId),
    decision: await decisionFacts(db, conferenceId, viewerId),
    confirmation: await confirmationFacts(db, conferenceId),
    timetable: await timetableFacts(db, conferenceId),
    posters: await posterFacts(db, conferenceId),
    release: await releaseFacts(db, conferenceId),
    mail: await mailFacts(db, conferenceId, viewerId),
    afterwards: await afterwardsFacts(db, conferenceId),
    own: await readOwnTasks(db, setUp),
  };
}
