import type { ReleaseSession } from '../domain/release';
import { sessionPlace, TalkList } from './day-page';
import { TrackMark } from './parts';
import { count, dayPage, type Page, type SiteContext, sessionPage } from './site-context';

/** One session: what its chair and its audience need on one sheet. */
export function sessionPageOf(site: SiteContext, session: ReleaseSession): Page {
  const { times, reader } = site;
  const track = reader.track(session.trackId);
  const room = reader.room(session.roomId);
  const when = `${times.day(session.startsAt)}, ${times.span(session.startsAt, session.endsAt)} ${times.zone(session.startsAt)}`;
  const access = [
    room.stepFree ? 'step-free' : 'reached by steps',
    room.hearingLoop ? 'hearing loop' : 'no hearing loop',
  ];
  const body = (
    <>
      <p class="kicker">
        <TrackMark site={site} track={track} /> Track {track.letter}: {track.name}
      </p>
      <h1>
        {session.code} {session.title}
      </h1>
      <p class="lead">{when}</p>
      <p>
        {sessionPlace(site, session)} ({access.join(', ')}). {count(session.talks.length, 'talk')}, in{' '}
        <a href={dayPage(times.calendarDay(session.startsAt))}>the programme of {times.shortDay(session.startsAt)}</a>.
      </p>
      <TalkList site={site} session={session} />
    </>
  );
  return {
    path: sessionPage(session.code),
    title: `${session.code} ${session.title}`,
    description: `Session ${session.code}: ${session.title}. ${when}, ${room.name}.`,
    body,
  };
}
