import { answerOf } from '@colloquy/api-client';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button, buttonLook } from '../../../parts/button';
import { ProblemNote } from '../../../parts/problem-note';
import styles from './data.module.css';
import { momentHere } from './when';

/** One archive with everything about the person, for themselves. */
export function TakeAlong() {
  const make = useWrite((_: null, headers) => answerOf(api.POST('/api/v1/me/archives', { headers })));
  return (
    <>
      <p className={styles.text}>
        One ZIP file: a page that you can read in any browser, the same as data for programs, your abstracts in every
        version, the feedback that was released to you, and who looked at sensitive things of yours. Nobody else’s
        secrets are in it.
      </p>
      {make.data ? (
        <p role="status" className={styles.text}>
          Your archive is ready until {momentHere(make.data.expiresAt)}. Only you can fetch it.
        </p>
      ) : null}
      <div className={styles.acts}>
        {make.data ? (
          <a className={buttonLook()} href={`/api/v1/me/archive?id=${make.data.id}`} download="my-data.zip">
            Download my archive
          </a>
        ) : null}
        <Button look={make.data ? 'quiet' : 'main'} busy={make.isPending} onClick={() => make.mutate(null)}>
          {make.data ? 'Make a new one' : 'Make my archive'}
        </Button>
      </div>
      <ProblemNote error={make.error} />
    </>
  );
}
