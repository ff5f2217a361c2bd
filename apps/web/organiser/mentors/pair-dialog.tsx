import { answerOf } from '@colloquy/api-client';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { InlineText } from '../../parts/inline-text';
import { JobWatch, textIn } from '../../parts/job-watch';
import { momentOf } from '../../parts/local-time';
import { ConfirmDialog } from '../../parts/overlays/confirm-dialog';
import { Dialog } from '../../parts/overlays/dialog';
import { useToast } from '../../parts/overlays/toasts';
import { ProblemNote } from '../../parts/problem-note';
import { useConference } from '../../parts/use-conference';
import { BAND_WORDS } from './bands';
import styles from './mentors.module.css';
import type { BoardPair } from './pair-queries';
import { isOver, saidWords, waitingWords } from './pair-words';
import { Repair } from './repair';
import { WhoElse } from './who-else';

/** One pair: why these two, what both have said, and what organisers can do: find somebody else, or end it. */
export function PairDialog({ pair, onClose }: { readonly pair: BoardPair; readonly onClose: () => void }) {
  const { slug: conference } = useConference();
  const [ending, setEnding] = useState(false);
  const [job, setJob] = useState<string | null>(null);
  const toast = useToast();
  const params = { path: { conference, pairing: pair.id } };
  const replace = useWrite(
    (_: null, headers) =>
      answerOf(api.POST('/api/v1/conferences/{conference}/pairings/{pairing}/replace', { params, headers })),
    ({ jobId }) => setJob(jobId),
  );
  const end = useWrite(
    (_: null, headers) =>
      answerOf(api.POST('/api/v1/conferences/{conference}/pairings/{pairing}/end', { params, headers })),
    () => {
      onClose();
      toast(`The pair of ${pair.code} has ended. Both are told by mail.`);
    },
  );
  if (ending) {
    return (
      <ConfirmDialog
        open
        onClose={() => setEnding(false)}
        title={`End the pair of ${pair.code}?`}
        confirm="End it"
        danger
        busy={end.isPending}
        error={end.error}
        onConfirm={() => end.mutate(null)}
      >
        <p>
          {pair.state === 'proposed'
            ? 'Nobody knows of it yet, and nobody is told.'
            : `${pair.mentor} and ${pair.presenter} are told by mail, without a reason. Nobody else is looked for.`}
        </p>
      </ConfirmDialog>
    );
  }
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={`${pair.code}: ${pair.presenter} and ${pair.mentor}`}
      acts={
        isOver(pair) || job ? null : (
          <>
            <Button busy={replace.isPending} onClick={() => replace.mutate(null)}>
              Find somebody else
            </Button>
            <Button look="danger" onClick={() => setEnding(true)}>
              End this pair
            </Button>
          </>
        )
      }
    >
      <ProblemNote error={replace.error} />
      {job ? (
        <JobWatch id={job} doing="The engine looks for somebody else">
          {(result) => <Repair run={textIn(result, 'matchRunId')} done={onClose} />}
        </JobWatch>
      ) : (
        <Facts pair={pair} />
      )}
    </Dialog>
  );
}

function Facts({ pair }: { readonly pair: BoardPair }) {
  const { slug: conference, timeZone } = useConference();
  return (
    <div className={styles.facts}>
      <p>
        <Link to="/c/$conference/submissions/$submission" params={{ conference, submission: pair.submissionId }}>
          <InlineText text={pair.title} />
        </Link>
      </p>
      <p>
        <strong>{BAND_WORDS[pair.band] ?? pair.band}.</strong> {pair.sentence}
      </p>
      <dl className={styles.said}>
        <dt>Now</dt>
        <dd>{waitingWords(pair)}</dd>
        {pair.state === 'proposed' ? null : (
          <>
            <dt>Mentor</dt>
            <dd>
              {pair.mentor} {saidWords(pair.mentorSaid)}
            </dd>
            <dt>Presenter</dt>
            <dd>
              {pair.presenter} {saidWords(pair.menteeSaid)}
            </dd>
          </>
        )}
        {pair.state === 'published' && pair.answerBy ? (
          <>
            <dt>Answer due by</dt>
            <dd>{momentOf(pair.answerBy, timeZone)}</dd>
          </>
        ) : null}
        {pair.standIn ? (
          <>
            <dt>Stand-in</dt>
            <dd>{pair.standIn}, if the mentor says no</dd>
          </>
        ) : null}
      </dl>
      <WhoElse pair={pair} />
    </div>
  );
}
