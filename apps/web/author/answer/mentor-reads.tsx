import { answerOf } from '@colloquy/api-client';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { useToast } from '../../parts/overlays/toasts';
import { ProblemNote } from '../../parts/problem-note';
import { useConference } from '../../parts/use-conference';
import styles from './answer.module.css';

/** Whether the mentor reads the answer too: one tap lets them, one tap ends it. */
export function MentorReads(props: {
  readonly submission: string;
  readonly mentor: { readonly name: string; readonly reads: boolean };
}) {
  const { submission, mentor } = props;
  const { slug: conference } = useConference();
  const toast = useToast();
  const share = useWrite(
    (reads: boolean, headers) =>
      answerOf(
        api.PUT('/api/v1/conferences/{conference}/submissions/{submission}/answer/mentor', {
          params: { path: { conference, submission } },
          body: { reads },
          headers,
        }),
      ).then(() => reads),
    (reads) => toast(reads ? `${mentor.name} can read this now.` : `${mentor.name} cannot read this any more.`),
  );
  return (
    <section className={styles.mentor} aria-label="Your mentor">
      <p>
        {mentor.reads
          ? `${mentor.name}, your mentor, reads this too.`
          : `${mentor.name}, your mentor, does not see this. It often helps to read it together.`}
      </p>
      <ProblemNote error={share.error} />
      <Button look="quiet" busy={share.isPending} onClick={() => share.mutate(!mentor.reads)}>
        {mentor.reads ? `Do not let ${mentor.name} read it any more` : `Let ${mentor.name} read it`}
      </Button>
    </section>
  );
}
