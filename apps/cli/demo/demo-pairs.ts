import {
  AnswerPairing,
  CommentOnVersion,
  ConfirmRepair,
  listPairings,
  MatchMentorsJob,
  type MatchRequest,
  type MentorBarriers,
  type Pairing,
  ReplyToComment,
} from '@colloquy/features/mentoring';
import type { Id } from '@colloquy/kernel';
import type { ActContext, Acts } from '@colloquy/platform/acts';
import { Jobs } from '@colloquy/platform/jobs';
import type { DataSource } from 'typeorm';
import type { Chain } from './chain';
import { DEMO_FEEDBACK } from './demo-feedback';

/** What the demo's people act with. */
export interface DemoActs {
  readonly dataSource: DataSource;
  readonly acts: Acts;
  readonly barriers: MentorBarriers;
  readonly publicUrl: string;
  readonly organiser: ActContext;
}

/** Of every twelve pairs one has heard nothing yet, and one only the mentor. */
const EVERY = 12;
const UNANSWERED = 4;
const HALF_ANSWERED = 8;
/** The pair whose mentor says no, so that somebody else comes. */
const DECLINED = 2;
const MOST_PAIRS = 200;

/** People answer, one mentor says no and is replaced, and those who are together begin to write to each other. */
export async function livePairs(with_: DemoActs, chain: Chain): Promise<void> {
  const { dataSource, organiser } = with_;
  const { conference } = chain;
  const pairs = await listPairings(dataSource, organiser.viewer, conference.id, { after: '', limit: MOST_PAIRS });
  const presenterOf = new Map(
    chain.submissions.map(({ id, authors }) => [id, authors.find(({ presenter }) => presenter)?.personId ?? '']),
  );
  const as = (personId: Id, role: string): ActContext => ({
    viewer: {
      personId,
      memberships: [{ conferenceId: conference.id, conference: conference.slug, role, trackId: null }],
    },
  });
  const mentor = ({ mentorId }: Pairing) => as(mentorId, 'mentor');
  const author = ({ submissionId }: Pairing) => as(presenterOf.get(submissionId) ?? '', 'author');
  const answering = new AnswerPairing(with_.acts, new Jobs(dataSource), { publicUrl: with_.publicUrl });
  const answer = (who: ActContext, { id: pairingId }: Pairing, said: 'accepted' | 'declined') =>
    answering.run(who, { conferenceId: conference.id, pairingId, answer: said });
  const both = async (pair: Pairing) => {
    await answer(mentor(pair), pair, 'accepted');
    await answer(author(pair), pair, 'accepted');
  };

  const together: Pairing[] = [];
  for (const [place, pair] of pairs.entries()) {
    if (place === DECLINED) {
      await answer(mentor(pair), pair, 'declined');
      const replacement = await replace(with_, conference.id, pair);
      await both(replacement);
    } else if (place % EVERY === HALF_ANSWERED) {
      await answer(mentor(pair), pair, 'accepted');
    } else if (place % EVERY !== UNANSWERED) {
      await both(pair);
      together.push(pair);
    }
  }
  const [comment, reply] = [new CommentOnVersion(dataSource, with_.acts), new ReplyToComment(dataSource, with_.acts)];
  for (const [place, { said, answered }] of DEMO_FEEDBACK.entries()) {
    const pair = together[place * 2];
    if (!pair) return;
    const which = { conference: conference.slug, submissionId: pair.submissionId };
    const { threadId } = await comment.run(mentor(pair), which, {
      text: said,
      suggestion: null,
      version: 1,
      words: null,
    });
    if (answered) await reply.run(author(pair), conference.slug, threadId, { text: answered, suggestion: null });
  }
}

/** Does at once what waits for the next worker otherwise, and confirms whom it proposes. */
async function replace(
  { dataSource, acts, barriers, publicUrl, organiser }: DemoActs,
  conferenceId: Id,
  { submissionId }: Pairing,
): Promise<Pairing> {
  const [job]: { id: Id; requestedBy: Id | null; input: MatchRequest }[] = await dataSource.query(
    `SELECT id, requested_by AS "requestedBy", input FROM job WHERE conference_id = $1 AND input ->> 'submissionId' = $2`,
    [conferenceId, submissionId],
  );
  if (!job) throw new Error('Nobody looks for somebody else.');
  const running = { ...job, conferenceId, report: () => Promise.resolve(), ending: new AbortController().signal };
  const { matchRunId } = await new MatchMentorsJob(dataSource, barriers).run(running);
  await new ConfirmRepair(acts, barriers, { publicUrl }).run(organiser, { conferenceId, matchRunId });
  const pairs = await listPairings(dataSource, organiser.viewer, conferenceId, { after: '', limit: MOST_PAIRS });
  const found = pairs.find((pair) => pair.submissionId === submissionId && pair.state === 'published');
  if (!found) throw new Error('Nobody came in their place.');
  return found;
}
