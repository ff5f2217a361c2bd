import type { PhaseName, PhaseOutlook } from '@colloquy/features/conferences';
import type { JSX } from 'preact';
import { Heading, type Level } from './heading';
import { dayOf, moment } from './local-dates';

const NAMES: Record<PhaseName, string> = {
  interest: 'Interest',
  submission: 'Submission',
  mentoring: 'Mentoring',
  review: 'Review',
  decision: 'Decision',
  preparation: 'Preparation',
  event: 'The conference',
  afterwards: 'Afterwards',
};
const WHEN = { past: 'Past', now: 'Now', 'to come': 'To come' } as const;

/** The phases as a list in order; what is past, now and to come is said in words, not by colour alone. */
export function Timeline(props: {
  readonly phases: readonly PhaseOutlook[];
  readonly timeZone: string;
  readonly level: Level;
}): JSX.Element {
  const { phases, timeZone, level } = props;
  return (
    <ol class="timeline">
      {phases.map(({ name, startsAt, endsAt, meaning, when }) => (
        <li key={name} class={when.replace(' ', '-')} aria-current={when === 'now' ? 'step' : undefined}>
          <Heading level={level} look="step">
            {NAMES[name]} <span class="state">{WHEN[when]}</span>
          </Heading>
          <p>{meaning}</p>
          <p class="dates">
            <time dateTime={startsAt}>{dayOf(startsAt, timeZone)}</time> to
            <br />
            <time dateTime={endsAt}>{moment(endsAt, timeZone)}</time>
          </p>
        </li>
      ))}
    </ol>
  );
}
