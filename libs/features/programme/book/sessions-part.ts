import { inlineText, type Part, type SessionEntry } from '@colloquy/engines/typesetting';
import { programmeDays } from '../domain/programme-days';
import type { ReleaseSession } from '../domain/release';
import { abstractAnchor, sessionAnchor } from './anchors';
import type { BookSource } from './book-source';
import { authorText, mentorNames, nameList } from './people-text';

function entryOf(session: ReleaseSession, { reader, times, mark }: BookSource): SessionEntry {
  return {
    anchor: sessionAnchor(session.code),
    code: session.code,
    title: session.title,
    mark: mark(session.trackId),
    place: `${times.span(session.startsAt, session.endsAt)}, ${reader.room(session.roomId).name}`,
    chair: session.chairId ? `Chair: ${reader.person(session.chairId).name}` : '',
    talks: session.talks.map(({ submissionId, startsAt, endsAt }) => {
      const submission = reader.submission(submissionId);
      const mentors = mentorNames(submission, reader);
      return {
        time: times.span(startsAt, endsAt),
        code: submission.code,
        title: inlineText(submission.title),
        people: authorText(submission, reader, false),
        mentors: mentors.length > 0 ? `Mentored by ${nameList(mentors)}` : '',
        to: abstractAnchor(submission.code),
      };
    }),
  };
}

/** Every session of every day with its talks. */
export function sessionsPart(source: BookSource): Part | null {
  const days = programmeDays(source.release, source.times).flatMap((day) => {
    const sessions = day.items.flatMap((item) => (item.kind === 'block' ? item.sessions : []));
    return sessions.length === 0
      ? []
      : [{ heading: source.times.day(day.startsAt), sessions: sessions.map((session) => entryOf(session, source)) }];
  });
  return days.length === 0 ? null : { kind: 'sessions', heading: 'Sessions', days };
}
