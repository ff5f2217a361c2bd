import { dayRange } from '@colloquy/engines/calendar';
import type { JSX } from 'preact';
import type { ProgrammeDay } from '../domain/programme-days';
import { abstractPage } from '../outputs/published';
import { DownloadList } from './download-list';
import { InlineText } from './inline-text';
import { ScrollRegion } from './markup';
import { SearchForm, TrackMark } from './parts';
import { count, dayPage, type Page, type SiteContext, sessionPage } from './site-context';

function contents({ items }: ProgrammeDay): string {
  const sessions = items.flatMap((item) => (item.kind === 'block' ? item.sessions : []));
  const posters = items.flatMap((item) => (item.kind === 'posters' ? item.posterSession.placements : []));
  const talks = sessions.reduce((sum, session) => sum + session.talks.length, 0);
  return [
    talks > 0 ? `${count(talks, 'talk')} in ${count(sessions.length, 'session')}` : '',
    posters.length > 0 ? count(posters.length, 'poster') : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function Days({ site }: { readonly site: SiteContext }): JSX.Element {
  return (
    <ol class="days">
      {site.days.map((day) => (
        <li key={day.day}>
          <a href={dayPage(day.day)}>{site.times.day(day.startsAt)}</a>
          <p class="who">
            {site.times.span(day.startsAt, day.endsAt)} {site.times.zone(day.startsAt)}
            {contents(day) === '' ? '' : ` · ${contents(day)}`}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Changes({ site }: { readonly site: SiteContext }): JSX.Element | null {
  const { changes, number, submissions, sessions } = site.reader.release;
  if (changes.length === 0) return null;
  const pages = new Map([
    ...sessions.map(({ code }) => [code, sessionPage(code)] as const),
    ...submissions.map(({ code }) => [code, abstractPage(code)] as const),
  ]);
  return (
    <section>
      <h2>What changed in release {number}</h2>
      <ul class="changes">
        {changes.map(({ code, sentence }) => (
          <li key={sentence}>
            {pages.has(code) ? <a href={pages.get(code)}>{code}</a> : code}: {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rooms({ site }: { readonly site: SiteContext }): JSX.Element {
  return (
    <section id="rooms">
      <h2>Rooms and access</h2>
      <ScrollRegion label="Rooms and access">
        <table>
          <thead>
            <tr>
              <th scope="col">Room</th>
              <th scope="col">Seats</th>
              <th scope="col">Step-free</th>
              <th scope="col">Hearing loop</th>
            </tr>
          </thead>
          <tbody>
            {site.reader.release.rooms.map(({ name, capacity, stepFree, hearingLoop }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="number">{capacity}</td>
                <td>{stepFree ? 'Yes' : 'No'}</td>
                <td>{hearingLoop ? 'Yes' : 'No'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p>
        <a href="accessibility.html">How accessible this site is, and whom to ask</a>
      </p>
    </section>
  );
}

/** The first page: what the conference is, its days, what is on now, what changed, rooms, downloads. */
export function homePage(site: SiteContext): Page {
  const { conference, tracks } = site.reader.release;
  const when = dayRange(conference.startsOn, conference.endsOn);
  const body = (
    <>
      <div class="hero">
        <h1>{conference.title}</h1>
        <p class="lead">
          {when}
          <br />
          {conference.venue}
        </p>
      </div>
      <div class="measure">
        {conference.about.map((paragraph) => (
          <p key={paragraph}>
            <InlineText text={paragraph} />
          </p>
        ))}
      </div>
      <section id="now" hidden data-from={site.days[0]?.startsAt} data-to={site.days.at(-1)?.endsAt}>
        <h2>Now and next</h2>
      </section>
      <div class="home">
        <div>
          <section>
            <h2>Programme</h2>
            <Days site={site} />
            <SearchForm />
          </section>
          <Changes site={site} />
          <Rooms site={site} />
        </div>
        <div>
          <section>
            <h2>Tracks</h2>
            <ul class="tracks">
              {tracks.map((track) => (
                <li key={track.id}>
                  <TrackMark site={site} track={track} />{' '}
                  <a href={`abstracts.html#track-${track.letter.toLowerCase()}`}>{track.name}</a>
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h2>Take it with you</h2>
            <DownloadList downloads={site.downloads}>
              <li>
                <a href="data/schedule.ics">The whole programme for your calendar</a> (iCalendar)
              </li>
              <li>
                <a href="data.html">All downloads and open data</a>
              </li>
            </DownloadList>
          </section>
        </div>
      </div>
    </>
  );
  return {
    path: 'index.html',
    title: conference.title,
    description: `${conference.title}: ${when}, ${conference.venue}. Programme, abstracts and people.`,
    body,
  };
}
