import { answerOf } from '@colloquy/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { useToast } from '../../../parts/overlays/toasts';
import { ProblemNote } from '../../../parts/problem-note';
import { useConference } from '../../../parts/use-conference';
import { otherWeights } from '../../desk/weights/weighing';
import styles from '../acts/tool.module.css';
import { deskQuery } from '../desk/desk-query';
import type { Desk } from '../model/desk';
import { wishesOf } from '../model/wishes';

/** With which other weights a proposal was made, in words, and the way to keep them. Nothing where they are those of the conference. */
export function OtherWeightsNote(props: { readonly desk: Desk; readonly weights: Readonly<Record<string, number>> }) {
  const { desk, weights } = props;
  const { slug: conference } = useConference();
  const queries = useQueryClient();
  const toast = useToast();
  const others = otherWeights(wishesOf(desk.instance), weights, desk.weights);
  const keep = useWrite(
    (_: null, headers) =>
      answerOf(
        api.PUT('/api/v1/conferences/{conference}/timetable/weights', {
          params: { path: { conference } },
          headers,
          body: {
            weights: { ...desk.weights, ...Object.fromEntries(others.map(({ name }) => [name, weights[name] ?? 0])) },
            version: desk.weightsVersion,
          },
        }),
      ),
    async () => {
      await queries.invalidateQueries({ queryKey: deskQuery(conference).queryKey });
      toast('The whole timetable goes by these weights now.');
    },
  );
  if (others.length === 0) return null;
  return (
    <>
      <p>It was made with other weights than the conference has, and is counted with them here:</p>
      <ul className={styles.plain}>
        {others.map(({ name, label, words, usual }) => (
          <li key={name}>
            {label}: {words}
            <span className={styles.soft}>in the conference: {usual}</span>
          </li>
        ))}
      </ul>
      <ProblemNote error={keep.error} />
      <div className={styles.acts}>
        <Button look="quiet" busy={keep.isPending} onClick={() => keep.mutate(null)}>
          Keep these weights for the conference
        </Button>
      </div>
    </>
  );
}
