import { answerOf, type Schemas } from '@colloquy/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { Button } from '../../../parts/button';
import { Loading } from '../../../parts/loading';
import { momentOf } from '../../../parts/local-time';
import { Dialog } from '../../../parts/overlays/dialog';
import { ProblemNote } from '../../../parts/problem-note';
import styles from '../../timetable/acts/tool.module.css';
import { useBench } from '../desk/use-workbench';
import { boardName } from '../model/words';

type Change = Schemas['PosterChangeDto'];

const KINDS: Record<Change['kind'], string> = {
  move: 'moved',
  swap: 'exchanged',
  undo: 'took back',
  redo: 'did again',
  engine: 'accepted from the engine',
  'floor-plan': 'changed the hall',
  'floor-plan-undo': 'took back a change of the hall',
  'floor-plan-redo': 'changed the hall again',
  'share-out': 'shared posters out',
  left: 'took down',
  pin: 'changed pins',
  session: 'edited the session',
  weights: 'changed what matters how much',
  acknowledgement: 'said why something stays',
};

const MOST_STEPS = 12;
const SESSION = '/api/v1/conferences/{conference}/poster-sessions/{posterSession}' as const;

/** Every change of the session, who made it and when. */
export function HistoryDialog({ close }: { readonly close: () => void }) {
  const { desk, timeZone, conference } = useBench();
  const pages = useInfiniteQuery({
    queryKey: ['poster-history', conference, desk.id],
    staleTime: 0,
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam: before }) =>
      answerOf(
        api.GET(`${SESSION}/history`, {
          params: { path: { conference, posterSession: desk.id }, query: { before } },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const placeOf = (kept: Schemas['KeptBoardDto'] | null): string =>
    kept && kept.posterSessionId !== desk.id ? 'another session' : boardName(kept?.board ?? null);
  const changes = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Dialog open onClose={close} title="What was changed" size="wide">
      {pages.isPending ? <Loading /> : null}
      <ProblemNote error={pages.error} />
      {pages.data && changes.length === 0 ? <p>Nothing has been changed by hand yet.</p> : null}
      <ol className={styles.list}>
        {changes.map(({ number, kind, by, at, steps, things }) => (
          <li key={number}>
            <p>
              <strong>{by ?? 'The program'}</strong> {KINDS[kind]}
              {things.length > 0
                ? `: ${things
                    .map(({ id }) => id)
                    .slice(0, MOST_STEPS)
                    .join(', ')}`
                : ''}
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
