import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { momentOf } from '../../../parts/local-time';
import { useToast } from '../../../parts/overlays/toasts';
import { ProblemNote } from '../../../parts/problem-note';
import { useConference } from '../../../parts/use-conference';
import { OUTCOME_WORDS, outcomeOf } from './board-query';
import styles from './deciding.module.css';

/** `24 talk, 10 poster` in words. */
export const countsInWords = (counts: readonly Schemas['OutcomeCountDto'][]): string =>
  counts.map(({ outcome, count }) => `${OUTCOME_WORDS[outcomeOf(outcome) ?? 'talk']} ${count}`).join(' · ');

const SOON_MS = 5_000;

/** The release that is under way, until when it can be called back, and the button that does it. */
export function ComingRelease({ coming }: { readonly coming: Schemas['ComingReleaseDto'] }) {
  const { slug: conference, timeZone } = useConference();
  const toast = useToast();
  const queries = useQueryClient();
  const moment = Date.parse(coming.releasesAt);
  const [now, setNow] = useState(Date.now);
  const left = moment - now;
  useEffect(() => {
    const timer = setTimeout(
      () => {
        setNow(Date.now());
        if (left <= 0) void queries.invalidateQueries();
      },
      left > 0 ? Math.min(Math.max(left % 60_000, 1_000), 60_000) : SOON_MS,
    );
    return () => clearTimeout(timer);
  }, [left, queries]);
  const undo = useWrite(
    (_: null, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/decisions/release/undo', {
          params: { path: { conference } },
          headers,
        }),
      ),
    () => toast('Called back. Nobody has heard of it; the decisions wait as before.'),
  );
  const minutes = Math.ceil(left / 60_000);
  const when = left <= 0 ? 'now' : minutes > 90 ? '' : minutes === 1 ? 'in a minute' : `in ${minutes} minutes`;
  return (
    <section className={styles.banner} aria-label="Release under way">
      <div>
        <p>
          <strong>
            The authors are told {momentOf(coming.releasesAt, timeZone)}
            {when ? `, ${when}` : ''}.
          </strong>{' '}
          {countsInWords(coming.counts)}.
        </p>
        <p>
          {coming.askedBy ? `${coming.askedBy} has ordered it. ` : ''}Until then nobody sees anything of it.
          {coming.fewReviewsReason ? ` On few reviews, because: ${coming.fewReviewsReason}` : ''}
        </p>
        <ProblemNote error={undo.error} />
      </div>
      <Button busy={undo.isPending} onClick={() => undo.mutate(null)}>
        Call it back
      </Button>
    </section>
  );
}
