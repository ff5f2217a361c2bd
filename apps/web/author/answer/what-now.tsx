import { answerOf } from '@colloquy/api-client';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { HoursLink } from '../../everybody/hours/hours-link';
import { Button, buttonLook } from '../../parts/button';
import { dueWords } from '../../parts/due';
import { FormActs } from '../../parts/forms/form-acts';
import { momentOf } from '../../parts/local-time';
import { ConfirmDialog } from '../../parts/overlays/confirm-dialog';
import { useToast } from '../../parts/overlays/toasts';
import { ProblemNote } from '../../parts/problem-note';
import { useConference } from '../../parts/use-conference';
import { useUndoWithdrawal } from '../work/undo-withdrawal';
import styles from './answer.module.css';
import type { WorkAnswer } from './answer-query';
import { useDeclinePlace } from './use-decline-place';

interface Given {
  readonly answer: WorkAnswer;
  readonly submission: string;
  readonly code: string;
}

/** What its author does now that the answer is known, and until when. */
export function WhatNow({ answer, submission, code }: Given) {
  const { timeZone } = useConference();
  switch (answer.state) {
    case 'accepted':
      return <TakePlace answer={answer} submission={submission} code={code} />;
    case 'confirmed':
      return (
        <div className={styles.now}>
          <p>You have said that it will be presented: the place is kept for you. There is nothing to do now.</p>
          <HoursLink />
          <CannotCome submission={submission} code={code} label="I cannot come after all" />
        </div>
      );
    case 'in revision':
      return <Revise answer={answer} submission={submission} />;
    case 'submitted':
      return answer.revision?.returnedAt ? (
        <p className={styles.now}>
          You submitted it again on {momentOf(answer.revision.returnedAt, timeZone)}. The same reviewers read it now,
          and you hear from us when it is decided on anew.
        </p>
      ) : null;
    case 'declined':
      return (
        <p className={styles.now}>
          What helps now: read the comments once today and once in a week, talk them over with somebody who knows the
          work, and come to the conference. Whoever asks questions there is as welcome as whoever presents.
        </p>
      );
    default:
      return null;
  }
}

function TakePlace({ answer: { answerBy }, submission, code }: Given) {
  const { slug: conference, timeZone } = useConference();
  const toast = useToast();
  const confirm = useWrite(
    (_: null, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/submissions/{submission}/confirm', {
          params: { path: { conference, submission } },
          headers,
        }),
      ),
    () => toast(`${code} is confirmed: the place is kept for you.`),
  );
  return (
    <div className={styles.now}>
      <h3>Will you present it?</h3>
      <p>
        {answerBy ? (
          <>
            Please say whether you take the place,{' '}
            <time dateTime={answerBy}>{dueWords(answerBy, new Date().toISOString(), timeZone)}</time>.{' '}
          </>
        ) : null}
        Once you have said yes, nobody else is given it. If you cannot come, say that: somebody who waits gets it.
      </p>
      <HoursLink />
      <ProblemNote error={confirm.error} />
      <FormActs>
        <Button busy={confirm.isPending} onClick={() => confirm.mutate(null)}>
          Yes, it will be presented
        </Button>
        <CannotCome submission={submission} code={code} label="I cannot come" />
      </FormActs>
    </div>
  );
}

function CannotCome(props: { readonly submission: string; readonly code: string; readonly label: string }) {
  const { submission, code, label } = props;
  const [asking, setAsking] = useState(false);
  const toast = useToast();
  const undo = useUndoWithdrawal(submission, code);
  const decline = useDeclinePlace(submission, () => {
    setAsking(false);
    toast(`The place of ${code} is given back. Thank you for telling us.`, { undo: () => undo.mutate(null) });
  });
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Give the place back?"
        confirm="Give it back"
        busy={decline.isPending}
        error={decline.error}
        onConfirm={() => decline.mutate(null)}
      >
        <p>
          The work is withdrawn for all its authors, and its place is offered to somebody who waits, at once. You can
          undo this for a time; if the place has gone by then, the work waits for the next one. Nobody thinks the less
          of you.
        </p>
      </ConfirmDialog>
    </>
  );
}

function Revise({ answer: { revision }, submission }: Omit<Given, 'code'>) {
  const { slug: conference, timeZone } = useConference();
  return (
    <div className={styles.now}>
      <h3>Revise it and submit it again</h3>
      <p>
        {revision ? (
          <>
            It is <time dateTime={revision.by}>{dueWords(revision.by, new Date().toISOString(), timeZone)}</time>.{' '}
          </>
        ) : null}
        Take the points below one by one. What you do not change, you may leave: the same reviewers then see word by
        word what is new.
      </p>
      <FormActs>
        <Link className={buttonLook()} to="/c/$conference/write/$submission" params={{ conference, submission }}>
          Revise it
        </Link>
      </FormActs>
    </div>
  );
}
