import { answerOf } from '@colloquy/api-client';
import { Link } from '@tanstack/react-router';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { InlineText } from '../../../parts/inline-text';
import { useToast } from '../../../parts/overlays/toasts';
import { ProblemNote } from '../../../parts/problem-note';
import { Row } from '../../../parts/rows';
import { Part } from '../../../parts/screen';
import { useConference } from '../../../parts/use-conference';
import styles from './answering.module.css';
import type { Places } from './places-query';

type Waiting = Places['waiting'][number];

/** Who waits, the next first. Organisers put the order right; nobody else learns who stands where. */
export function WaitingPart(props: {
  readonly waiting: readonly Waiting[];
  readonly ownWaits: boolean;
  readonly movesByItself: boolean;
}) {
  const { waiting, ownWaits, movesByItself } = props;
  const { slug: conference } = useConference();
  const toast = useToast();
  const put = useWrite(
    (order: string[] | null, headers) =>
      answerOf(
        api.PUT('/api/v1/conferences/{conference}/places/waiting', {
          params: { path: { conference } },
          body: { order },
          headers,
        }),
      ).then(() => order),
    (order) => toast(order === null ? 'The list goes by the reviews again.' : 'The list is in its new order.'),
  );
  const byHand = waiting.some((work) => work.byHand);
  const move = (place: number, by: number): void => {
    const order = waiting.map(({ submissionId }) => submissionId);
    const [moved] = order.splice(place, 1);
    if (moved) order.splice(place + by, 0, moved);
    put.mutate(order);
  };
  return (
    <Part title="Waiting list">
      <p className={styles.note}>
        {movesByItself
          ? 'When a place becomes free, the first who fits is offered it at once, with a date, and never more than there are places. A talk goes to those who wish to speak, a poster to anybody.'
          : 'The list does not move by itself: decide on the next under Decisions.'}{' '}
        Only organisers see the order.
      </p>
      <ProblemNote error={put.error} />
      {ownWaits ? <p>A work of your own waits as well: another organiser puts the list in order.</p> : null}
      {waiting.length === 0 ? <p>Nobody waits{ownWaits ? ' but that' : ''}.</p> : null}
      <ol className={styles.waiting}>
        {waiting.map(({ submissionId, code, title, wishedType, mean, adjusted, reviews }, place) => (
          <Row
            key={submissionId}
            mark={code}
            title={
              <Link to="/c/$conference/submissions/$submission" params={{ conference, submission: submissionId }}>
                <InlineText text={title} />
              </Link>
            }
            end={
              ownWaits ? null : (
                <span className={styles.moves}>
                  <Button look="quiet" disabled={place === 0 || put.isPending} onClick={() => move(place, -1)}>
                    Up<span className="hide">: {code}</span>
                  </Button>
                  <Button
                    look="quiet"
                    disabled={place === waiting.length - 1 || put.isPending}
                    onClick={() => move(place, 1)}
                  >
                    Down<span className="hide">: {code}</span>
                  </Button>
                </span>
              )
            }
          >
            <p>
              Wishes to give a {wishedType.replace('-', ' ')}; mean {figure(mean)}, adjusted {figure(adjusted)}, of{' '}
              {reviews} {reviews === 1 ? 'review' : 'reviews'}
            </p>
          </Row>
        ))}
      </ol>
      {byHand && !ownWaits ? (
        <Button look="quiet" busy={put.isPending} onClick={() => put.mutate(null)}>
          Order by the reviews again
        </Button>
      ) : null}
    </Part>
  );
}

const figure = (value: number | null): string => value?.toFixed(2) ?? '–';
