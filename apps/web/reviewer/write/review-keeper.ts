import { answerOf } from '@colloquy/api-client';
import type { Leaves } from '@colloquy/engines/abstract-draft';
import { useEffect } from 'react';
import { api } from '../../api/client';
import type { Batch, Doors, Shown } from '../../parts/keeper/doors';
import type { Keeper } from '../../parts/keeper/keeper';
import { LAST_WORDS, PATIENCE_MS, replyTo } from '../../parts/keeper/reply';
import { useKept } from '../../parts/keeper/use-kept';
import type { OutgoingReview } from '../queue/outgoing-reviews';
import type { QueuedWork } from '../queue/use-review-queue';

const NOTHING_ELSE = { conflicts: [], refused: [] } as const;

/** The server's side of one review that is written. */
function reviewDoors(conference: string, submission: string): Pick<Doors, 'send' | 'read'> {
  const params = { path: { conference, submission } };
  return {
    send: async (changes: Batch) => {
      try {
        const { content, revision, conflicts, refused } = await answerOf(
          api.PATCH('/api/v1/conferences/{conference}/submissions/{submission}/review-draft', {
            params,
            body: { changes: changes.map(({ at, from, to }) => ({ at, from, to })) as never },
            keepalive: JSON.stringify(changes).length < LAST_WORDS,
            signal: AbortSignal.timeout(PATIENCE_MS),
          }),
        );
        return { is: 'taken', standing: { revision, leaves: content, conflicts, refused } };
      } catch (error) {
        return replyTo(error);
      }
    },
    read: async () => {
      try {
        const { content, revision } = await answerOf(
          api.GET('/api/v1/conferences/{conference}/submissions/{submission}/review-draft', { params }),
        );
        return { is: 'taken', standing: { revision, leaves: content, ...NOTHING_ELSE } };
      } catch (error) {
        return replyTo(error);
      }
    },
  };
}

/** Opens a review for writing by one person on this page, and looks at once what they wrote elsewhere. */
export function useReviewKeeper(person: string, conference: string, work: QueuedWork): readonly [Keeper, Shown] {
  const { submissionId, draft } = work;
  const opened = useKept({
    name: `${person}/review/${submissionId}`,
    standing: { revision: draft.revision, leaves: draft.content },
    savedAt: draft.savedAt === null ? Date.now() : Date.parse(draft.savedAt),
    doors: () => reviewDoors(conference, submissionId),
  });
  const [keeper] = opened;
  useEffect(() => void keeper.readAnew(), [keeper]);
  return opened;
}

/** The texts of a review in the order of the form: to the authors what is good first. */
export const TEXTS = [
  ['strength', 'What works, and why?', 'Begin here: something that you would not change.'],
  ['question', 'One question', 'One that helps them to think further, such as “What would surprise a reader here?”'],
  ['nextStep', 'One next step', 'The one that would help most, and that they can do before the conference.'],
  ['commentToAuthors', 'Anything else', 'Details, sources, a slip in the text.'],
] as const;

const SCORE = 'scores.';
const textAt = (leaves: Leaves, at: string): string => String(leaves[at] ?? '');

/** What is typed of a review, as it is sent. */
export function reviewToSend({ leaves, revision }: Pick<Shown, 'leaves' | 'revision'>): OutgoingReview['review'] {
  const scores = Object.entries(leaves).flatMap(([at, value]) =>
    at.startsWith(SCORE) && typeof value === 'string' ? [[at.slice(SCORE.length), Number(value)] as const] : [],
  );
  return {
    scores: Object.fromEntries(scores),
    strength: textAt(leaves, 'strength'),
    question: textAt(leaves, 'question'),
    nextStep: textAt(leaves, 'nextStep'),
    commentToAuthors: textAt(leaves, 'commentToAuthors'),
    commentToOrganisers: textAt(leaves, 'commentToOrganisers'),
    from: revision,
  };
}

/** Whether something is written to the authors. */
export const saysSomething = ({ leaves }: Pick<Shown, 'leaves'>): boolean =>
  TEXTS.some(([at]) => textAt(leaves, at).trim() !== '');
