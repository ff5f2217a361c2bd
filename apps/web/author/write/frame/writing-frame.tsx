import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo } from 'react';
import { Apart } from '../../../parts/keeper/apart';
import { SavingLine } from '../../../parts/keeper/saving-line';
import { useConference } from '../../../parts/use-conference';
import { useWriter } from '../../../parts/use-writer';
import { useOffline } from '../../../shell/offline';
import { useKeeper } from '../keeper/use-keeper';
import { labelOf, valueInWords } from './field-words';
import styles from './frame.module.css';
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
        <Apart
          {...{ shown, keeper }}
          title="Two of you changed the same words"
          other="Theirs"
          labelOf={(at) => labelOf(writing, at)}
          inWords={(at, value) => valueInWords(writing, at, value)}
        />
        {children}
      </div>
      <SavingLine shown={shown} />
    </WritingProvider>
  );
}
