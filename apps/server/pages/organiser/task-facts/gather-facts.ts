import { type Conference, type ConferenceFacts, readOwnTasks } from '@colloquy/features/conferences';
import type { Reader } from '@colloquy/platform/database';
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

/** The state of a whole conference as far as work follows from it: one query for each stage, however much there is. */
export async function gatherFacts(db: Reader, conference: Conference): Promise<ConferenceFacts> {
  const conferenceId = conference.id;
  return {
    setUp: await setUpFacts(db, conferenceId),
    people: await peopleFacts(db, conferenceId),
    call: await callFacts(db, conferenceId),
    mentoring: await mentoringFacts(db, conferenceId),
    review: await reviewFacts(db, conferenceId),
    decision: await decisionFacts(db, conferenceId),
    confirmation: await confirmationFacts(db, conferenceId),
    timetable: await timetableFacts(db, conferenceId),
    posters: await posterFacts(db, conferenceId),
    release: await releaseFacts(db, conferenceId),
    mail: await mailFacts(db, conferenceId),
    afterwards: { handoverNotes: 0 },
    own: await readOwnTasks(db, conference),
  };
}
