import { answerOf, type Schemas } from '@colloquy/api-client';
import { isAddress } from '@colloquy/engines/abstract-draft';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { dayOf } from '../../parts/local-time';
import { ProblemNote } from '../../parts/problem-note';
import { useConference } from '../../parts/use-conference';
import { useAnnounce } from '../../shell/announcer';
import styles from './together.module.css';

/** What the program knows of an author of a draft. */
export type Standing = Schemas['AuthorStandingDto'];

/** An author whose standing is shown, as the draft on this screen has them. */
interface ShownAuthor {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

/**
 * Whether an author has said that they are one, and what can be done about it: ask, remind, take the question back.
 * @param standing as the server tells it; undefined for one who is so new that it does not know them yet
 * @param beforeAsking brings what was typed to the server first, since it is the server who writes to them
 */
export function AuthorStanding(props: {
  readonly submission: string;
  readonly author: ShownAuthor;
  readonly standing: Standing | undefined;
  readonly beforeAsking?: () => Promise<unknown>;
}) {
  const { submission, author, standing, beforeAsking } = props;
  const { slug: conference, timeZone } = useConference();
  const announce = useAnnounce();
  const name = author.name.trim() || 'this author';
  const where = { path: { conference, submission } };
  const body = { authorKey: author.id };
  const ask = useWrite(
    async (_: 'ask', headers) => {
      await beforeAsking?.();
      return answerOf(
        api.POST('/api/v1/conferences/{conference}/submissions/{submission}/ask-co-author', {
          ...{ params: where, body, headers },
        }),
      );
    },
    () => announce(`${name} is asked by mail.`),
  );
  const takeBack = useWrite(
    (_: 'take back', headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/submissions/{submission}/take-back-co-author', {
          ...{ params: where, body, headers },
        }),
      ),
    () => announce(`${name} is not asked any more.`),
  );
  const state = standing?.standing ?? 'not asked';
  if (state === 'you') return null;
  if (state === 'confirmed') {
    return (
      <p className={styles.good}>
        <span aria-hidden="true">✓</span> {name} has said that they are an author.
      </p>
    );
  }
  const canAsk = isAddress(author.address) && (standing?.mayBeAsked ?? true);
  return (
    <div className={styles.standing}>
      <p className={state === 'declined' ? styles.bad : undefined}>{wordsFor(state, standing, author, timeZone)}</p>
      <ProblemNote error={ask.error ?? takeBack.error} />
      <div className={styles.acts}>
        {canAsk ? (
          <Button look="quiet" busy={ask.isPending} onClick={() => ask.mutate('ask')}>
            {{ invited: 'Remind', declined: 'Ask again', 'not asked': 'Ask now' }[state]}
            <span className="hide"> {name}</span>
          </Button>
        ) : null}
        {state === 'invited' ? (
          <Button look="quiet" busy={takeBack.isPending} onClick={() => takeBack.mutate('take back')}>
            Take the question back<span className="hide"> from {name}</span>
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function wordsFor(
  state: 'invited' | 'declined' | 'not asked',
  standing: Standing | undefined,
  { address }: ShownAuthor,
  timeZone: string,
): string {
  const day = standing?.askedAt ? dayOf(standing.askedAt, timeZone) : '';
  if (state === 'declined') {
    return 'Says that this is not their work. Take them out, or speak with them and ask again: until then it cannot be submitted.';
  }
  if (state === 'invited') return `Was asked by mail on ${day} whether they are an author, and has not answered yet.`;
  return isAddress(address)
    ? 'Is asked by mail whether they are an author: now, or when you submit.'
    : 'With their e-mail address they are asked whether they are an author, and can write as well.';
}
