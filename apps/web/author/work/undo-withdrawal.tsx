import { answerOf } from '@colloquy/api-client';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { momentOf } from '../../parts/local-time';
import { useToast } from '../../parts/overlays/toasts';
import { ProblemNote } from '../../parts/problem-note';
import { useConference } from '../../parts/use-conference';
import styles from './work.module.css';

/** Brings a withdrawn work back to where it stood. */
export function useUndoWithdrawal(submission: string, code: string) {
  const { slug: conference } = useConference();
  const toast = useToast();
  return useWrite(
    (_: null, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/submissions/{submission}/undo-withdrawal', {
          params: { path: { conference, submission } },
          headers,
        }),
      ),
    () => toast(`${code} is back where it stood.`),
  );
}

/** Of a withdrawn work: until when that can be undone, and the button that does it. */
export function UndoWithdrawal(props: { readonly submission: string; readonly code: string; readonly until: string }) {
  const { submission, code, until } = props;
  const { timeZone } = useConference();
  const undo = useUndoWithdrawal(submission, code);
  return (
    <>
      <p>
        You can undo this until <time dateTime={until}>{momentOf(until, timeZone)}</time>. Its mentor comes back with it
        where they still have room; a place in the programme that was freed is not given back by itself.
      </p>
      <ProblemNote error={undo.error} />
      <p className={styles.acts}>
        <Button busy={undo.isPending} onClick={() => undo.mutate(null)}>
          Undo the withdrawal<span className="hide"> of {code}</span>
        </Button>
      </p>
    </>
  );
}
