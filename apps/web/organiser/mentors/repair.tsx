import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Answer } from '../../parts/answer';
import { Button } from '../../parts/button';
import { InlineText } from '../../parts/inline-text';
import { useToast } from '../../parts/overlays/toasts';
import { ProblemNote } from '../../parts/problem-note';
import { useConference } from '../../parts/use-conference';
import { BAND_WORDS } from './bands';
import styles from './mentors.module.css';
import { matchRunQuery } from './pair-queries';

/** Whom a repair proposes for a work, and the tap that confirms it: both are asked by mail then. */
export function Repair({ run, done }: { readonly run: string; readonly done?: () => void }) {
  const { slug: conference } = useConference();
  const toast = useToast();
  const found = useQuery(matchRunQuery(conference, run));
  const params = { path: { conference, run } };
  const confirm = useWrite(
    (_: null, headers) =>
      answerOf(api.POST('/api/v1/conferences/{conference}/match-runs/{run}/confirm', { params, headers })),
    () => {
      done?.();
      toast('Both are asked by mail. You see here what they say.');
    },
  );
  const discard = useWrite(
    (_: null, headers) =>
      answerOf(api.POST('/api/v1/conferences/{conference}/match-runs/{run}/discard', { params, headers })),
    done,
  );
  return (
    <Answer query={found}>
      {({ proposal, submissions, mentors }) => {
        const works = new Map(submissions.map((work) => [work.id, work]));
        const names = new Map(mentors.map(({ id, name }) => [id, name]));
        const isFound = proposal.pairs.length > 0;
        return (
          <div className={styles.repair}>
            {proposal.pairs.map(({ submissionId, mentorId, band, sentence }) => (
              <div key={submissionId}>
                <p className={styles.proposed}>
                  <span className={styles.code}>{works.get(submissionId)?.code}</span>{' '}
                  <InlineText text={works.get(submissionId)?.title ?? ''} />
                </p>
                <p>
                  <strong>{names.get(mentorId)}</strong> – {BAND_WORDS[band] ?? band}. {sentence}
                </p>
              </div>
            ))}
            {proposal.unassigned.map(({ submissionId, reason }) => (
              <p key={submissionId}>
                <strong>Nobody can take {works.get(submissionId)?.code}.</strong> {reason}
              </p>
            ))}
            <ProblemNote error={confirm.error ?? discard.error} />
            <div className={styles.acts}>
              {isFound ? (
                <Button busy={confirm.isPending} onClick={() => confirm.mutate(null)}>
                  Confirm, and ask both by mail
                </Button>
              ) : null}
              <Button look="quiet" busy={discard.isPending} onClick={() => discard.mutate(null)}>
                Put it aside
              </Button>
            </div>
          </div>
        );
      }}
    </Answer>
  );
}
