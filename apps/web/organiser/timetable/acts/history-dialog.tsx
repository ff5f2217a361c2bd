import { answerOf, type Schemas } from '@colloquy/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { Button } from '../../../parts/button';
import { Loading } from '../../../parts/loading';
import { momentOf, timeOf } from '../../../parts/local-time';
import { Dialog } from '../../../parts/overlays/dialog';
import { ProblemNote } from '../../../parts/problem-note';
import { useBench } from '../desk/use-workbench';
import { shortDay } from '../model/words';
import styles from './tool.module.css';

type Change = Schemas['TimetableChangeDto'];

const KINDS: Record<Change['kind'], string> = {
  move: 'moved',
  swap: 'exchanged',
  push: 'made room for',
  undo: 'took back',
  redo: 'did again',
  engine: 'accepted from the engine',
  pool: 'put back among those without a place',
  left: 'took out',
  pin: 'changed pins',
  lock: 'changed a lock',
  session: 'edited a session',
  chairs: 'set the chairs',
  weights: 'changed what matters how much',
  acknowledgement: 'said why something stays',
  facts: 'said of rooms or talks what the timetable goes by',
};

const MOST_STEPS = 12;

/** Every change of the timetable, who made it and when. */
export function HistoryDialog({ close }: { readonly close: () => void }) {
  const { desk, timeZone, conference } = useBench();
  const pages = useInfiniteQuery({
    queryKey: ['timetable-history', conference],
    staleTime: 0,
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam: before }) =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/timetable/history', {
          params: { path: { conference }, query: { before } },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const placeOf = (place: Schemas['KeptPlaceDto'] | null): string => {
    if (!place) return 'not placed';
    const block = desk.blocks.find(({ id }) => id === place.blockId);
    const room = desk.rooms.find(({ id }) => id === place.roomId)?.name ?? 'a room that is gone';
    return `${block ? `${shortDay(block.day)}, ` : ''}${timeOf(place.startsAt, timeZone)}, ${room}`;
  };
  const changes = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Dialog open onClose={close} title="What was changed" size="wide">
      {pages.isPending ? <Loading /> : null}
      <ProblemNote error={pages.error} />
      {pages.data && changes.length === 0 ? <p>Nothing has been changed by hand yet.</p> : null}
      <ol className={styles.list}>
        {changes.map(({ number, kind, by, at, steps }) => (
          <li key={number}>
            <p>
              <strong>{by ?? 'The program'}</strong> {KINDS[kind]}
              {steps.length > 0 ? ` ${steps.length === 1 ? '1 talk' : `${steps.length} talks`}` : ''}
              <span className={styles.soft}>{momentOf(at, timeZone)}</span>
            </p>
            {steps.length > 0 ? (
              <ul>
                {steps.slice(0, MOST_STEPS).map((step) => (
                  <li key={step.submissionId}>
                    {step.code}: {placeOf(step.before)} → {placeOf(step.after)}
                  </li>
                ))}
                {steps.length > MOST_STEPS ? <li>and {steps.length - MOST_STEPS} more</li> : null}
              </ul>
            ) : null}
          </li>
        ))}
      </ol>
      {pages.hasNextPage ? (
        <Button look="quiet" busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          Show earlier changes
        </Button>
      ) : null}
    </Dialog>
  );
}
