import type { JSX } from 'preact';
import type { DayItem, ProgrammeDay } from '../domain/programme-days';
import type { ReleaseSession } from '../domain/release';
import { DayGrid } from './day-grid';
import { SearchForm, SubmissionLine, TrackMark, trackClass } from './parts';
import { count, dayPage, type Page, type SiteContext, sessionPage } from './site-context';

/** A session as it stands in the list of a day, and on its own page. */
export function TalkList({
  site,
  session,
}: {
  readonly site: SiteContext;
  readonly session: ReleaseSession;
}): JSX.Element {
  return (
    <ol class="lines">
      {session.talks.map(({ submissionId, startsAt }) => (
        <SubmissionLine
          key={submissionId}
          site={site}
          submission={site.reader.submission(submissionId)}
          mark={site.times.time(startsAt)}
        />
      ))}
    </ol>
  );
}

/** `Brunel Theatre, chaired by Ada Example`. */
export function sessionPlace({ reader }: SiteContext, { roomId, chairId }: ReleaseSession): string {
  const room = reader.room(roomId).name;
  return chairId ? `${room}, chaired by ${reader.person(chairId).name}` : room;
}

function Session({ site, session }: { readonly site: SiteContext; readonly session: ReleaseSession }): JSX.Element {
  return (
    <article class={`session ${trackClass(site, session.trackId)}`}>
      <h3>
        <TrackMark site={site} track={site.reader.track(session.trackId)} />
        <a href={sessionPage(session.code)}>
          {session.code} {session.title}
        </a>
      </h3>
      <p class="who">{sessionPlace(site, session)}</p>
      <TalkList site={site} session={session} />
    </article>
  );
}

function Item({ site, item }: { readonly site: SiteContext; readonly item: DayItem }): JSX.Element {
  switch (item.kind) {
    case 'gathering':
      return (
        <div class="gathering">
          <h2>{item.gathering.title}</h2>
          <p class="who">{item.gathering.place}</p>
        </div>
      );
    case 'posters': {
      const { id, title, roomId, placements, shifts } = item.posterSession;
      return (
        <div class="gathering">
          <h2>
            <a href={`posters.html#p-${id.slice(0, 8)}`}>{title}</a>
          </h2>
          <p class="who">
            {site.reader.room(roomId).name} · {count(placements.length, 'poster')}
          </p>
          <ul class="shifts">
            {shifts.map(({ name, startsAt, endsAt }) => (
              <li key={name}>
                {name}: presenters at their boards {site.times.span(startsAt, endsAt)}
              </li>
            ))}
          </ul>
        </div>
      );
    }
    default:
      return (
        <div>
          <h2>{item.block.name}</h2>
          <div class="sessions">
            {item.sessions.map((session) => (
              <Session key={session.id} site={site} session={session} />
            ))}
          </div>
        </div>
      );
  }
}

/** One day, first by time and then as a table of rooms. */
export function dayPageOf(site: SiteContext, day: ProgrammeDay): Page {
  const { times, reader, days } = site;
  const name = times.day(day.startsAt);
  const place = days.indexOf(day);
  const neighbours = [
    { day: days[place - 1], label: 'Previous day', rel: 'prev' },
    { day: days[place + 1], label: 'Next day', rel: 'next' },
  ];
  const body = (
    <>
      <h1>{name}</h1>
      <p class="lead">
        {times.span(day.startsAt, day.endsAt)} {times.zone(day.startsAt)}, {reader.release.conference.venue}
      </p>
      <p class="jump">
        <a href="#grid">See this day by room</a>
      </p>
      <SearchForm />
      {day.items.map((item) => (
        <section key={`${item.startsAt} ${item.kind}`} class="slot" data-from={item.startsAt} data-to={item.endsAt}>
          <p class="when">
            <time dateTime={item.startsAt}>{times.time(item.startsAt)}</time>–
            <time dateTime={item.endsAt}>{times.time(item.endsAt)}</time>
          </p>
          <Item site={site} item={item} />
        </section>
      ))}
      <DayGrid site={site} day={day} />
      {days.length > 1 ? (
        <nav class="turn" aria-label="Days">
          {neighbours.map(({ day: other, label, rel }) =>
            other ? (
              <a key={rel} rel={rel} href={dayPage(other.day)}>
                <span>{label}</span> {times.day(other.startsAt)}
              </a>
            ) : null,
          )}
        </nav>
      ) : null}
    </>
  );
  return {
    path: dayPage(day.day),
    title: name,
    description: `Programme of ${name}: sessions, talks and rooms, ${times.span(day.startsAt, day.endsAt)}.`,
    body,
  };
}
