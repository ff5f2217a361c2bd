import type { Schemas } from '@colloquy/api-client';
import { Answer } from '../../parts/answer';
import { buttonLook } from '../../parts/button';
import { Empty } from '../../parts/loading';
import { momentOf } from '../../parts/local-time';
import { Part, Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { HoursLink } from '../hours/hours-link';
import styles from './next-step-screen.module.css';
import { NextStep, StepList } from './steps';
import { useNextStep } from './use-next-step';

function Ahead({ ahead }: { readonly ahead: readonly Schemas['AheadDto'][] }) {
  const { timeZone } = useConference();
  return (
    <ol className={styles.ahead}>
      {ahead.map(({ sentence, at }) => (
        <li key={at}>
          <time dateTime={at}>{momentOf(at, timeZone)}</time>
          <span>{sentence}</span>
        </li>
      ))}
    </ol>
  );
}

function NothingNow({ waiting, published }: Pick<Schemas['NextStepDto'], 'waiting' | 'published'>) {
  const { slug, contact } = useConference();
  return (
    <Empty
      title="Nothing to do now"
      act={
        published ? (
          <a className={buttonLook()} href={`/c/${slug}/`}>
            Read the programme
          </a>
        ) : null
      }
    >
      {waiting.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        As soon as something waits for you it stands here, with its date and one button, and you get a message. If you
        expected something, write to <a href={`mailto:${contact}`}>{contact}</a>.
      </p>
    </Empty>
  );
}

/** What somebody who takes part does next, and what comes after. */
export function NextStepScreen() {
  const { slug, title } = useConference();
  return (
    <Screen title="Your next step" lead={`${title}: one thing at a time, the most urgent first.`}>
      <Answer query={useNextStep(slug)}>
        {({ steps: [next, ...rest], now, waiting, ahead, published }) => (
          <>
            {next ? <NextStep step={next} now={now} /> : <NothingNow waiting={waiting} published={published} />}
            {rest.length > 0 ? (
              <Part title="After that">
                <StepList steps={rest} now={now} />
              </Part>
            ) : null}
            {ahead.length > 0 ? (
              <Part title="What comes later">
                <Ahead ahead={ahead} />
              </Part>
            ) : null}
            <HoursLink className={styles.hours} />
          </>
        )}
      </Answer>
    </Screen>
  );
}
