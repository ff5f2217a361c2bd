import { localTimes } from '@colloquy/engines/calendar';
import type { Fault, Id, Instant } from '@colloquy/kernel';
import type { Release } from './release';

interface Span {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** Somebody who has to be somewhere. Two duties with the same `post` are one: a chair may speak in the own session. */
interface Duty extends Span {
  readonly who: Id;
  readonly post: Id;
  readonly what: string;
  readonly field: string;
}

function within(inner: Span, outer: Span): boolean {
  return (
    Date.parse(inner.startsAt) >= Date.parse(outer.startsAt) && Date.parse(inner.endsAt) <= Date.parse(outer.endsAt)
  );
}

function backwards({ startsAt, endsAt }: Span): boolean {
  return !(Date.parse(endsAt) > Date.parse(startsAt));
}

/** Pairs of spans with the same key that overlap. Sorted by start, so that time grows with the spans and the overlaps. */
function overlaps<T extends Span>(spans: readonly T[], key: (span: T) => string): [T, T][] {
  const found: [T, T][] = [];
  const running = new Map<string, T[]>();
  for (const span of [...spans].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))) {
    const still = (running.get(key(span)) ?? []).filter((at) => Date.parse(at.endsAt) > Date.parse(span.startsAt));
    for (const earlier of still) found.push([earlier, span]);
    running.set(key(span), [...still, span]);
  }
  return found;
}

function duties(release: Release): Duty[] {
  const submissions = new Map(release.submissions.map((submission) => [submission.id, submission]));
  const presenters = (id: Id): Id[] =>
    (submissions.get(id)?.authors ?? []).filter(({ presenter }) => presenter).map(({ personId }) => personId);
  const code = (id: Id): string => submissions.get(id)?.code ?? id;
  const found: Duty[] = [];
  for (const [i, { id, code: session, chairId, talks, startsAt, endsAt }] of release.sessions.entries()) {
    const field = `sessions.${i}`;
    if (chairId) found.push({ who: chairId, post: id, what: `chairs ${session}`, field, startsAt, endsAt });
    for (const talk of talks) {
      const what = `presents ${code(talk.submissionId)}`;
      for (const who of presenters(talk.submissionId)) {
        found.push({ who, post: id, what, field, startsAt: talk.startsAt, endsAt: talk.endsAt });
      }
    }
  }
  for (const [i, { shifts, placements }] of release.posterSessions.entries()) {
    for (const { submissionId, boardNumber, shift } of placements) {
      const at = shifts[shift];
      if (!at) continue;
      const what = `presents ${code(submissionId)} on board ${boardNumber}`;
      for (const who of presenters(submissionId)) {
        const span = { startsAt: at.startsAt, endsAt: at.endsAt };
        found.push({ who, post: submissionId, what, field: `posterSessions.${i}`, ...span });
      }
    }
  }
  return found;
}

function checkSpans(release: Release, report: (field: string, message: string) => void): void {
  const { blocks, gatherings, sessions, posterSessions, conference } = release;
  const times = localTimes(conference.timeZone);
  const blockOf = new Map(blocks.map((block) => [block.id, block]));
  for (const [list, items] of Object.entries({ blocks, gatherings, sessions, posterSessions })) {
    for (const [i, item] of items.entries()) {
      const name = 'title' in item ? item.title : item.name;
      if (backwards(item)) report(`${list}.${i}.endsAt`, `"${name}" ends before it starts.`);
      else if (
        times.calendarDay(item.startsAt) < conference.startsOn ||
        times.calendarDay(item.startsAt) > conference.endsOn
      ) {
        report(`${list}.${i}.startsAt`, `"${name}" is on ${times.day(item.startsAt)}, outside the conference's days.`);
      }
    }
  }
  for (const [i, session] of sessions.entries()) {
    const block = blockOf.get(session.blockId);
    if (block && !within(session, block)) {
      report(`sessions.${i}`, `Session ${session.code} is not inside its block "${block.name}".`);
    }
    for (const [j, talk] of session.talks.entries()) {
      const field = `sessions.${i}.talks.${j}`;
      const previous = session.talks[j - 1];
      if (backwards(talk)) report(`${field}.endsAt`, `Talk ${j + 1} of session ${session.code} ends before it starts.`);
      if (!within(talk, session)) report(field, `Talk ${j + 1} of session ${session.code} is not inside the session.`);
      if (previous && Date.parse(talk.startsAt) < Date.parse(previous.endsAt)) {
        report(
          `${field}.startsAt`,
          `Talk ${j + 1} of session ${session.code} starts before the one ahead of it has ended.`,
        );
      }
    }
  }
  for (const [i, session] of posterSessions.entries()) {
    for (const [j, shift] of session.shifts.entries()) {
      if (backwards(shift) || !within(shift, session)) {
        report(`posterSessions.${i}.shifts.${j}`, `The shift "${shift.name}" is not inside ${session.title}.`);
      }
    }
  }
}

/** Spans run forwards and inside each other, no room holds two things at once, nobody is wanted in two places at once. */
export function checkTimes(release: Release): Fault[] {
  const faults: Fault[] = [];
  const report = (field: string, message: string): void => void faults.push({ field, message });
  checkSpans(release, report);
  const rooms = new Map(release.rooms.map(({ id, name }) => [id, name]));
  const bookings = [
    ...release.sessions.map(({ roomId, code, startsAt, endsAt }) => ({
      roomId,
      what: `session ${code}`,
      startsAt,
      endsAt,
    })),
    ...release.posterSessions.map(({ roomId, title, startsAt, endsAt }) => ({ roomId, what: title, startsAt, endsAt })),
  ];
  for (const [a, b] of overlaps(bookings, ({ roomId }) => roomId)) {
    report('sessions', `${rooms.get(a.roomId) ?? 'A room'} holds ${a.what} and ${b.what} at the same time.`);
  }
  const names = new Map(release.people.map(({ id, name }) => [id, name]));
  for (const [a, b] of overlaps(duties(release), ({ who }) => who)) {
    if (a.post !== b.post) report(b.field, `${names.get(b.who) ?? b.who} ${a.what} and ${b.what} at the same time.`);
  }
  return faults;
}
