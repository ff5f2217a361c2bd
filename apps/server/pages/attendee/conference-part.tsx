import type { ConferenceKind } from '@colloquy/features/conferences';
import type { JSX } from 'preact';
import { below, Heading, type Level } from './heading';
import type { HomeConference } from './home-conference';
import { InlineText } from './inline-text';
import { dayRange, zonePlace } from './local-dates';
import { nextStep } from './next-step';
import { ProgrammePart } from './programme-part';
import { Timeline } from './timeline';

const KINDS: Record<ConferenceKind, string> = {
  showcase: 'A showcase of final-year projects',
  'single-topic': 'A student conference on one subject',
  'cross-pathway': 'A student conference across the pathways of a programme',
  'staff-student': 'A conference of staff and students together',
};

/** The next thing to do: the published programme first, where there is one, and what the present phase asks for. */
function NextStepPart({ home, level }: { readonly home: HomeConference; readonly level: Level }): JSX.Element {
  const { conference, phases, release } = home;
  const step = nextStep(phases, conference);
  const isStart = step.href.endsWith('/submit');
  return (
    <section class="next">
      <Heading level={level} look="part">
        What you can do now
      </Heading>
      <p>{step.sentence}</p>
      {conference.demo ? (
        <p>This is a demonstration: look around in the workspace as an organiser, author, mentor or reviewer.</p>
      ) : null}
      <p class="acts">
        {release ? (
          <a class="button" href={`/c/${conference.slug}/`}>
            Read the programme
          </a>
        ) : null}
        {conference.demo ? (
          <a class={release ? 'button quiet' : 'button'} href="/app/">
            Look around the workspace
          </a>
        ) : null}
        {isStart || !conference.demo ? (
          <a class={release || conference.demo ? 'button quiet' : 'button'} href={step.href}>
            {step.action}
          </a>
        ) : null}
      </p>
    </section>
  );
}

/** One conference: what it is, when and where, what to do now, what happens when, and what is published. */
export function ConferencePart(props: { readonly home: HomeConference; readonly level: Level }): JSX.Element {
  const { home, level } = props;
  const { conference, phases, release } = home;
  return (
    <article id={conference.slug}>
      <header class="hero">
        <p class="kicker">{KINDS[conference.kind]}</p>
        <Heading level={level} look="title">
          {conference.title}
        </Heading>
        <p class="lead">
          {dayRange(conference.startsOn, conference.endsOn)}
          <br />
          {conference.venue}
        </p>
      </header>
      <div class="columns">
        <div>
          <section class="about" aria-label="About">
            {conference.about.map((paragraph) => (
              <p key={paragraph}>
                <InlineText text={paragraph} />
              </p>
            ))}
          </section>
          <NextStepPart home={home} level={below(level)} />
          {release ? <ProgrammePart slug={conference.slug} release={release.number} level={below(level)} /> : null}
        </div>
        <section class="journey">
          <Heading level={below(level)} look="part">
            What happens when
          </Heading>
          <Timeline phases={phases} level={below(below(level))} timeZone={conference.timeZone} />
          <p class="soft">All times are those of {zonePlace(conference.timeZone)}.</p>
        </section>
        <div class="notices">
          {conference.notices.map((notice) => (
            <p key={notice}>
              <InlineText text={notice} />
            </p>
          ))}
          <p>
            Questions: <a href={`mailto:${conference.contact}`}>{conference.contact}</a>
          </p>
        </div>
      </div>
    </article>
  );
}
