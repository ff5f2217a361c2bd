import { withoutMarks } from '@colloquy/kernel';
import { abstractPage } from '../outputs/published';
import { dayPage, type SiteContext } from './site-context';

/** Kind (talk, poster, other), page, code, title, people, when, where, from and to in minutes since 1970. */
type Row = readonly ['t' | 'p' | 'o', string, string, string, string, string, string, number, number];

const minutes = (instant: string): number => Date.parse(instant) / 60_000;

/** The slim list that the script searches: everything with a time, in order of codes, without the abstracts. */
export function searchList(site: SiteContext): Row[] {
  const { reader, times } = site;
  const { submissions, gatherings, posterSessions } = reader.release;
  const when = (startsAt: string, endsAt: string): string =>
    `${times.shortDay(startsAt)}, ${times.span(startsAt, endsAt)}`;
  const works = submissions.flatMap((submission): Row[] => {
    const { id, code, title, authors } = submission;
    const at = reader.appearance(id);
    if (!at) return [];
    const board = at.kind === 'poster' ? `, board ${at.placement.boardNumber}` : '';
    const people = authors.map(({ personId }) => reader.person(personId).name).join(', ');
    const span = [minutes(at.startsAt), minutes(at.endsAt)] as const;
    const kind = at.kind === 'poster' ? 'p' : 't';
    return [
      [
        kind,
        abstractPage(code),
        code,
        withoutMarks(title),
        people,
        when(at.startsAt, at.endsAt),
        at.room.name + board,
        ...span,
      ],
    ];
  });
  const others = [
    ...gatherings.map((thing) => ({ ...thing, page: dayPage(times.calendarDay(thing.startsAt)) })),
    ...posterSessions.map((thing) => ({ ...thing, place: reader.room(thing.roomId).name, page: 'posters.html' })),
  ].map(({ page, title, startsAt, endsAt, place }): Row => {
    return ['o', page, '', title, '', when(startsAt, endsAt), place, minutes(startsAt), minutes(endsAt)];
  });
  return [...works, ...others];
}
