import { answerOf } from '@colloquy/api-client';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { faultsOf } from '../../../parts/forms/faults';
import { ProblemNote } from '../../../parts/problem-note';
import { Screen } from '../../../parts/screen';
import { deadlineWords } from '../frame/deadline-words';
import styles from '../frame/frame.module.css';
import { CHECK, RECEIPT } from '../frame/steps';
import { useWriting } from '../frame/writing';
import { PreviewBeside } from '../preview/preview-beside';
import { Back } from '../steps/step-acts';
import { WriteToGuest } from '../steps/write-to-guest';
import { Answers } from './answers';
import { Missing } from './missing';

const NOT_THERE_YET =
  'The last words are not on the server yet. They go there by themselves as soon as there is a connection; then submit.';

/** Everything as it stands, what is missing with the way there, and the sending. */
export function CheckStep() {
  const writing = useWriting();
  const { conference, draft, keeper, missing, shown } = writing;
  const navigate = useNavigate();
  const [waiting, setWaiting] = useState(false);
  const [tried, setTried] = useState(0);
  const path = { conference, submission: draft.id };
  const submit = useWrite(
    (revision: number, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/submissions/{submission}/submit', {
          params: { path },
          body: { revision },
          headers,
        }),
      ),
    () => navigate({ to: '/c/$conference/write/$submission/$step', params: { ...path, step: RECEIPT } }),
  );
  const send = async (): Promise<void> => {
    setTried(tried + 1);
    if (missing.length > 0) return;
    await keeper.flush();
    const { saving, apart, revision } = keeper.now();
    const isThere = saving === 'saved' && Object.keys(apart).length === 0;
    setWaiting(!isThere);
    if (isThere) submit.mutate(revision);
  };
  const found = submit.error ? faultsOf(submit.error) : [];
  const again = draft.submitted !== null;
  return (
    <>
      <Back at={CHECK} />
      <Screen
        title="Check your answers"
        lead="This is what goes to the organisers. Change anything, now or until the deadline."
      >
        <Missing faults={[...missing, ...found]} tried={tried} />
        <div className={styles.sides}>
          <div>
            <Answers />
          </div>
          <PreviewBeside />
          <div className={styles.sending}>
            <WriteToGuest />
            {waiting && shown.saving !== 'saved' ? <p role="alert">{NOT_THERE_YET}</p> : null}
            {found.length === 0 ? <ProblemNote error={submit.error} /> : null}
            <p className={styles.why}>{deadlineWords(writing)} You get a receipt, on the screen and by mail.</p>
            <div className={styles.acts}>
              <Button busy={submit.isPending} onClick={() => void send()}>
                {again ? 'Submit the changes' : 'Submit abstract'}
              </Button>
              <Link to="/c/$conference/write/$submission" params={path} className={styles.back}>
                All steps
              </Link>
            </div>
          </div>
        </div>
      </Screen>
    </>
  );
}
