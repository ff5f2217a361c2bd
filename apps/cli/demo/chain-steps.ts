import { type ProposedDecision, proposeDecisions } from '@colloquy/engines/deciding';
import { type Conference, longestTalk } from '@colloquy/features/conferences';
import type { MatchInput, MatchProposal } from '@colloquy/features/mentoring';
import type { BoardFacts, PosterSession } from '@colloquy/features/posters';
import type { AcceptedWork, ReleaseFacts } from '@colloquy/features/programme';
import { assignReviewers, type Criterion, type ReviewAssignment, weighReviews } from '@colloquy/features/reviews';
import type { TimetableFacts } from '@colloquy/features/sessions';
import type { NewSubmission } from '@colloquy/features/submissions';
import { type Id, type Random, seededId } from '@colloquy/kernel';
import type { DemoAbstracts } from './abstracts';
import { type Chain, mentorsOf } from './chain';
import type { DemoSize } from './demo-conference';
import type { DemoReview } from './demo-reviews';

const REVIEWS_PER_SUBMISSION = 2;
/** Works that the demo does not accept, so that every outcome can be seen. */
const NOT_ACCEPTED: Record<DemoSize, number> = { small: 2, large: 18 };

const presentersOf = ({ authors }: NewSubmission): Id[] =>
  authors.filter(({ presenter }) => presenter).map(({ personId }) => personId);

/** What the mentors are chosen from. */
export function matchInputOf({ submissions, people }: DemoAbstracts): MatchInput {
  return {
    mentees: submissions.map((submission) => ({
      submissionId: submission.id,
      code: submission.code,
      title: submission.title,
      text: [submission.abstract, ...submission.keywords].join('\n'),
      presenterId: presentersOf(submission)[0] ?? '',
      authorIds: submission.authors.map(({ personId }) => personId),
    })),
    mentors: people.mentors.map(({ id, name, capacity, texts }) => ({ personId: id, name, capacity, texts })),
  };
}

/** Two reviewers for every work, never its author or mentor. */
export function assignmentsOf(
  { submissions, people }: DemoAbstracts,
  match: MatchProposal,
  seed: string,
): ReviewAssignment[] {
  const mentors = mentorsOf(match);
  const { pairs } = assignReviewers(
    {
      submissions: submissions.map((submission) => ({
        submissionId: submission.id,
        code: submission.code,
        title: submission.title,
        trackId: submission.trackId,
        text: submission.abstract,
        keywords: [],
        barredIds: [...submission.authors.map(({ personId }) => personId), mentors.get(submission.id) ?? []].flat(),
      })),
      reviewers: people.reviewers.map(({ id, name, capacity, texts }) => ({
        ...{ personId: id, name, capacity, texts },
        trackIds: null,
      })),
      perSubmission: REVIEWS_PER_SUBMISSION,
    },
    { seed },
  );
  return pairs.map(({ submissionId, reviewerId }) => ({ submissionId, reviewerId }));
}

/** Half of the accepted works talk, half show a poster. */
export function decisionsOf(
  size: DemoSize,
  submissions: readonly NewSubmission[],
  criteria: readonly Criterion[],
  reviews: readonly DemoReview[],
): ProposedDecision[] {
  const weighed = new Map(
    weighReviews(
      criteria,
      submissions.map(({ id }) => id),
      reviews,
    ).map((each) => [each.submissionId, each]),
  );
  const candidates = submissions.map(({ id, code, wishedType }) => ({
    submissionId: id,
    code,
    wishedType,
    mean: weighed.get(id)?.mean ?? null,
    adjusted: null,
    spread: weighed.get(id)?.spread ?? null,
    count: weighed.get(id)?.count ?? 0,
  }));
  const accepted = submissions.length - NOT_ACCEPTED[size];
  const means = candidates.map(({ mean }) => mean ?? 0).sort((a, b) => a - b);
  const declineBelow = means[Math.floor(NOT_ACCEPTED[size] / 2)];
  return proposeDecisions(candidates, {
    talks: Math.floor(accepted / 2),
    posters: Math.ceil(accepted / 2),
    declineBelow,
  });
}

/** What the timetable depends on: mentors wish to hear their mentees, and chair. */
export function timetableFactsOf(
  conference: Conference,
  { submissions, people }: DemoAbstracts,
  decisions: readonly ProposedDecision[],
  match: MatchProposal,
): TimetableFacts {
  const talks = new Set(
    decisions
      .filter(({ outcome }) => outcome === 'talk' || outcome === 'lightning-talk')
      .map(({ submissionId }) => submissionId),
  );
  const mentors = mentorsOf(match);
  return {
    blocks: conference.blocks,
    rooms: conference.rooms.filter(({ use }) => use === 'talks'),
    tracks: conference.tracks,
    talks: submissions
      .filter(({ id }) => talks.has(id))
      .map((submission) => ({
        submissionId: submission.id,
        code: submission.code,
        title: submission.title,
        trackId: submission.trackId,
        presenterIds: presentersOf(submission),
        attendeeIds: [mentors.get(submission.id) ?? []].flat(),
      })),
    chairs: people.mentors.map(({ id, name }) => ({ id, name })),
    talkMinutes: longestTalk(conference.types)?.minutes ?? 0,
    names: Object.fromEntries([...people.authors.values(), ...people.mentors].map(({ id, name }) => [id, name])),
  };
}

/** The works that show a poster. */
export function posterWorks(
  submissions: readonly NewSubmission[],
  decisions: readonly ProposedDecision[],
): NewSubmission[] {
  const posters = new Set(
    decisions.filter(({ outcome }) => outcome === 'poster').map(({ submissionId }) => submissionId),
  );
  return submissions.filter(({ id }) => posters.has(id));
}

/** What the board plan depends on. */
export function boardFactsOf({ floorPlan, shifts }: PosterSession, works: readonly NewSubmission[]): BoardFacts {
  const posters = works.map((submission) => ({
    submissionId: submission.id,
    code: submission.code,
    title: submission.title,
    text: submission.abstract,
    trackId: submission.trackId,
    presenterIds: presentersOf(submission),
    needs: [],
  }));
  return { floorPlan, posters, shifts: shifts.length };
}

/** What the release is made of. */
export function releaseFactsOf(chain: Omit<Chain, 'release'>, random: Random): ReleaseFacts {
  const { conference } = chain;
  const { types, tracks, rooms, blocks, gatherings } = conference;
  const sessions = chain.timetable.sessions.map((session) => ({
    ...session,
    id: seededId(random),
    talks: session.talks.map(({ presenterIds: _presenters, ...talk }) => talk),
  }));
  return {
    number: 1,
    publishedAt: chain.publishedAt,
    conference,
    discussionMinutes: longestTalk(types)?.discussionMinutes ?? 0,
    tracks,
    rooms,
    blocks,
    gatherings,
    works: acceptedWorks(chain),
    sessions,
    chairs: chain.people.mentors.map(({ id, name, sortName }) => ({ id, name, sortName })),
    posterSessions: [{ ...chain.posterSession, placements: chain.boards.placements }],
    previous: null,
  };
}

function acceptedWorks({ submissions, decisions, people, match }: Omit<Chain, 'release'>): AcceptedWork[] {
  const outcomes = new Map(decisions.map(({ submissionId, outcome }) => [submissionId, outcome]));
  const mentors = mentorsOf(match);
  const authors = new Map([...people.authors.values()].map((author) => [author.id, author]));
  return submissions.flatMap((submission): AcceptedWork[] => {
    const outcome = outcomes.get(submission.id);
    if (outcome === undefined || outcome === 'revise' || outcome === 'waitlist' || outcome === 'decline') return [];
    const mentor = people.mentors.find(({ id }) => id === mentors.get(submission.id));
    return [
      {
        ...submission,
        acceptedAs: outcome,
        authors: submission.authors.flatMap((place) => {
          const author = authors.get(place.personId);
          return author ? [{ ...author, ...place }] : [];
        }),
        mentors: mentor ? [mentor] : [],
      },
    ];
  });
}
