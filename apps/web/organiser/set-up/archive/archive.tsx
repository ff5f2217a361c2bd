import { answerOf } from '@colloquy/api-client';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { ProblemNote } from '../../../parts/problem-note';
import { Part } from '../../../parts/screen';
import type { SetUp } from '../shapes';
import styles from './archive.module.css';

/** The end of a conference, and the way back: what follows is said before it is done. */
export function Archive({ setUp, slug }: { readonly setUp: SetUp; readonly slug: string }) {
  const isArchived = setUp.state === 'archived';
  const params = { path: { conference: slug } };
  const step = useWrite((_: null, headers) =>
    answerOf(
      isArchived
        ? api.POST('/api/v1/conferences/{conference}/bring-back', { params, headers })
        : api.POST('/api/v1/conferences/{conference}/archive', { params, headers }),
    ),
  );
  if (setUp.state === 'setting-up') return null;
  return (
    <Part title={isArchived ? 'Bring the conference back' : 'Archive the conference'}>
      <div className={styles.archive}>
        {isArchived ? (
          <p>Whoever has a part in it can go on where they stopped, by the same dates as before.</p>
        ) : (
          <>
            <p>When everything is done, archive it. You can bring it back at any time.</p>
            <ul>
              <li>Everybody can still read what they could read before; what is published stays.</li>
              <li>Nothing of it can be changed any more: no abstracts, reviews, places or set-up, by anybody.</li>
              <li>
                People keep their rights: they take their data along, have it erased, and withdraw what they agreed to.
                What is kept for a time is deleted in its time.
              </li>
              <li>Messages that wait are still sent, and you can still take away or give roles.</li>
            </ul>
          </>
        )}
        <ProblemNote error={step.error} />
        <Button look="quiet" busy={step.isPending} onClick={() => step.mutate(null)}>
          {isArchived ? 'Bring the conference back' : 'Archive the conference'}
        </Button>
      </div>
    </Part>
  );
}
