import type { JSX } from 'preact';
import type { ReleasePosterSession } from '../domain/release';
import { abstractPage } from '../outputs/published';
import { InlineText } from './inline-text';
import { Markup, ScrollRegion } from './markup';
import { presenterLine, SaveButton } from './parts';
import { count, type Page, type SiteContext } from './site-context';

/**
 * A drawing as it stands within a page: without the declarations of a file, and without a style of its own, which the
 * page's security policy refuses; the site's stylesheet has the one rule that it needs.
 */
function drawing(svg: string): string {
  return svg.replace(/^\s*(<\?xml[^>]*\?>|<!DOCTYPE[^>]*>|\s)+/i, '').replace(/<style[\s\S]*?<\/style>\s*/g, '');
}

function PosterSession({
  site,
  session,
}: {
  readonly site: SiteContext;
  readonly session: ReleasePosterSession;
}): JSX.Element {
  const { times, reader } = site;
  const { id, title, roomId, startsAt, endsAt, shifts, placements, floorPlan } = session;
  const room = reader.room(roomId);
  const svg = site.floorPlanSvgs.get(id);
  const name = `p-${id.slice(0, 8)}`;
  return (
    <section id={name}>
      <h2>{title}</h2>
      <p class="lead">
        {times.day(startsAt)}, {times.span(startsAt, endsAt)} {times.zone(startsAt)}, {room.name}
      </p>
      <p>
        {count(placements.length, 'poster')}. The room is {room.stepFree ? 'step-free' : 'reached by steps'}
        {room.hearingLoop ? ' and has a hearing loop' : ''}.
      </p>
      <ul class="shifts">
        {shifts.map((shift) => (
          <li key={shift.name}>
            <strong>{shift.name}</strong>: presenters at their boards {times.span(shift.startsAt, shift.endsAt)}
          </li>
        ))}
      </ul>
      {svg === undefined ? null : (
        <figure>
          <ScrollRegion class="plan" label={`Floor plan of ${floorPlan.name}`}>
            <Markup as="div" text={drawing(svg)} />
          </ScrollRegion>
          <figcaption>Floor plan. The list below has the same boards in walking order.</figcaption>
        </figure>
      )}
      <ol class="lines boards">
        {placements.map(({ boardNumber, submissionId, shift }) => {
          const submission = reader.submission(submissionId);
          const at = shifts[shift];
          return (
            <li key={boardNumber} class="line" id={`b-${boardNumber}`}>
              <span class="mark">
                <span class="hide">Board </span>
                {boardNumber}
              </span>
              <div>
                <a class="work" href={abstractPage(submission.code)}>
                  <InlineText text={submission.title} />
                </a>
                <p class="who">
                  {presenterLine(site, submission)}
                  {at ? ` · ${times.span(at.startsAt, at.endsAt)}` : ''}
                </p>
              </div>
              <SaveButton code={submission.code} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** All poster sessions: shifts, floor plan, and the boards in walking order. */
export function postersPage(site: SiteContext): Page {
  const { posterSessions } = site.reader.release;
  const total = posterSessions.reduce((sum, { placements }) => sum + placements.length, 0);
  return {
    path: 'posters.html',
    title: 'Posters',
    description: `${count(total, 'poster')} by board number, with the floor plan and the times of the presenters.`,
    body: (
      <>
        <h1>Posters</h1>
        {posterSessions.map((session) => (
          <PosterSession key={session.id} site={site} session={session} />
        ))}
      </>
    ),
  };
}
