import { answerOf } from '@colloquy/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { momentOf } from '../../../parts/local-time';
import { useConference } from '../../../parts/use-conference';
import { SetUpFrame } from '../frame/set-up-frame';
import { setUpQuery } from '../set-up-query';
import type { SetUp } from '../shapes';
import styles from './check.module.css';
import { Missing } from './missing';
import { OpenedCall } from './opened-call';
import { Summary } from './summary';

/** The end of the path: reading all answers once more, and opening the call. */
export function CheckSection() {
  const { slug } = useConference();
  const { data: setUp } = useSuspenseQuery(setUpQuery(slug));
  const open = useWrite((_: null, headers) =>
    answerOf(
      api.POST('/api/v1/conferences/{conference}/open-call', { params: { path: { conference: slug } }, headers }),
    ),
  );
  if (setUp.state !== 'setting-up') {
    return (
      <SetUpFrame
        step="check"
        title="Your answers"
        lead="What you have set up, as it stands. Changes show at once to everybody whom they concern."
      >
        {setUp.state === 'call-open' ? <OpenedCall setUp={setUp} slug={slug} isNew={open.isSuccess} /> : null}
        <Summary setUp={setUp} slug={slug} />
      </SetUpFrame>
    );
  }
  return (
    <SetUpFrame step="check">
      <Missing setUp={setUp} slug={slug} error={open.error} />
      <Summary setUp={setUp} slug={slug} />
      <WhatHappens setUp={setUp} />
      <Button busy={open.isPending} onClick={() => open.mutate(null)}>
        Open the call
      </Button>
    </SetUpFrame>
  );
}

function WhatHappens({ setUp }: { readonly setUp: SetUp }) {
  const call = setUp.phases.find(({ name }) => name === 'submission');
  return (
    <section className={styles.open}>
      <h2>What happens when you open the call</h2>
      <ul>
        <li>The page of the conference becomes public: what it is, the dates, the tracks, and how to submit.</li>
        <li>
          Students can submit
          {call
            ? ` from ${momentOf(call.startsAt, setUp.timeZone)} until ${momentOf(call.endsAt, setUp.timeZone)}.`
            : ' as soon as you say from when until when.'}
        </li>
        <li>Nobody is written to. You get the link to send round, and choose whom you send it to.</li>
        <li>
          You can still change nearly everything. What students have chosen already cannot be removed, only renamed.
        </li>
      </ul>
    </section>
  );
}
