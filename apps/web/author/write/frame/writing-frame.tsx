import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useConference } from '../../../parts/use-conference';
import { useWriter } from '../../../parts/use-writer';
import { useOffline } from '../../../shell/offline';
import { useKeeper } from '../keeper/use-keeper';
import { Apart } from './apart';
import styles from './frame.module.css';
import { SavingLine } from './saving-line';
import { CHECK } from './steps';
import { WritingProvider, writingOf } from './writing';
import { draftQuery, writingRulesQuery } from './writing-queries';

/** What every screen of writing stands in: the draft, how its saving stands, and what two people changed apart. */
export function WritingFrame({ children }: { readonly children: ReactNode }) {
  const { slug: conference } = useConference();
  const { submission = '' } = useParams({ strict: false });
  const viewer = useWriter();
  // Asked together: the second does not wait for the first.
  usePrefetchQuery(writingRulesQuery(conference));
  const { data: draft } = useSuspenseQuery(draftQuery(conference, submission));
  const { data: rules } = useSuspenseQuery(writingRulesQuery(conference));
  const router = useRouter();
  useEffect(() => {
    // Fetched while there is a connection: without one, too, people go from step to step.
    const params = { conference, submission, step: CHECK };
    void router.preloadRoute({ to: '/c/$conference/write/$submission', params });
    void router.preloadRoute({ to: '/c/$conference/write/$submission/$step', params });
  }, [router, conference, submission]);
  useOffline();
  const [keeper, shown] = useKeeper(viewer.personId ?? '', conference, draft);
  const writing = useMemo(
    () => writingOf({ conference, draft, rules, keeper, shown }),
    [conference, draft, rules, keeper, shown],
  );
  return (
    <WritingProvider value={writing}>
      <div className={styles.writing}>
        <Apart />
        {children}
      </div>
      <SavingLine />
    </WritingProvider>
  );
}
