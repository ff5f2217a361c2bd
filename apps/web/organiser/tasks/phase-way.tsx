import type { Schemas } from '@colloquy/api-client';
import { shortDayOf } from '../../parts/local-time';
import { useConference } from '../../parts/use-conference';
import styles from './phase-way.module.css';

type Phase = Schemas['PhaseProgressDto'];

const NAMES: Record<string, string> = {
  interest: 'Interest',
  submission: 'Call',
  mentoring: 'Mentoring',
  review: 'Reviews',
  decision: 'Decisions',
  preparation: 'Preparation',
  event: 'The event',
  afterwards: 'Afterwards',
};

const STATES: Record<string, readonly [sign: string, word: string]> = {
  done: ['✓', 'Done'],
  on: ['●', 'On now'],
  late: ['!', 'Late'],
  'to come': ['○', 'To come'],
};

function OnePhase({ phase }: { readonly phase: Phase }) {
  const { timeZone } = useConference();
  const { name, startsAt, endsAt, state, done, of, parts } = phase;
  const [sign, word] = STATES[state] ?? ['○', state];
  return (
    <li className={styles.phase} data-state={state} aria-current={state === 'on' ? 'step' : undefined}>
      <span className={styles.sign} aria-hidden="true">
        {sign}
      </span>
      <div>
        <h3>
          {NAMES[name] ?? name} <span className={styles.state}>{word}</span>
        </h3>
        <p className={styles.dates}>
          {shortDayOf(startsAt, timeZone)} to {shortDayOf(endsAt, timeZone)}
        </p>
        {of > 0 ? (
          <progress value={done} max={of} aria-label={`${NAMES[name] ?? name}: ${done} of ${of} done`} />
        ) : null}
        {parts.length > 0 ? (
          <ul className={styles.parts}>
            {parts.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  );
}

/** The way of the whole conference, phase by phase, with where it is now. */
export function PhaseWay({ phases }: { readonly phases: readonly Phase[] }) {
  return (
    <ol className={styles.way} aria-label="The way of the conference">
      {phases.map((phase) => (
        <OnePhase key={phase.name} phase={phase} />
      ))}
    </ol>
  );
}
