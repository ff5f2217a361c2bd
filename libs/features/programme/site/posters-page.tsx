import type { JSX } from 'preact';
import type { ReleasePosterSession } from '../domain/release';
import { ByBoard, ByCode, ByPresenter } from './board-lists';
import { Markup, ScrollRegion } from './markup';
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
    <section id={name} class="posters">
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
      <ul class="jumps">
        {['board', 'presenter', 'code'].map((by) => (
          <li key={by}>
            <a href={`#${name}-${by}`}>
              By {by}
              <span class="hide">, {title}</span>
            </a>
          </li>
        ))}
      </ul>
      {svg === undefined ? null : (
        <figure>
          <ScrollRegion class="plan" label={`Floor plan of ${floorPlan.name}`}>
            <Markup as="div" text={drawing(svg)} />
          </ScrollRegion>
          <figcaption>Floor plan. The lists below say the same in words.</figcaption>
        </figure>
      )}
      <h3 id={`${name}-board`}>By board</h3>
      <ByBoard site={site} session={session} />
      <h3 id={`${name}-presenter`}>By presenter</h3>
      <ByPresenter site={site} session={session} />
      <h3 id={`${name}-code`}>By code</h3>
      <ByCode site={site} session={session} />
    </section>
  );
}

/** A field that finds a board on the plans; it comes with the script, for without it the lists below do. */
function WhereForm({ example }: { readonly example: string }): JSX.Element {
  return (
    <search class="scripted">
      <form class="search" id="where-form">
        <label for="where">Where is {example}? A code, a name, or words of a title</label>
        <input id="where" type="search" autocomplete="off" />
        <ul id="there" class="places" hidden />
      </form>
    </search>
  );
}

/** All poster sessions: shifts, floor plan, and where every poster is by board, presenter and code. */
export function postersPage(site: SiteContext): Page {
  const { reader } = site;
  const { posterSessions } = reader.release;
  const first = posterSessions.flatMap(({ placements }) => placements)[0];
  const total = posterSessions.reduce((sum, { placements }) => sum + placements.length, 0);
  return {
    path: 'posters.html',
    title: 'Posters',
    description: `${count(total, 'poster')} by board number, with the floor plan and the times of the presenters.`,
    body: (
      <>
        <h1>Posters</h1>
        <WhereForm example={first ? reader.submission(first.submissionId).code : 'UG-042'} />
        {posterSessions.map((session) => (
          <PosterSession key={session.id} site={site} session={session} />
        ))}
      </>
    ),
  };
}
