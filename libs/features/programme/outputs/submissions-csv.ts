import { localTimes } from '@colloquy/engines/calendar';
import { withoutMarks } from '@colloquy/kernel';
import { csvTable } from '@colloquy/platform/tables';
import type { ReleaseReader } from '../domain/read-release';

const COLUMNS = [
  ...['code', 'title', 'type', 'track', 'presenters', 'authors', 'affiliations', 'keywords'],
  ...['session', 'room', 'board', 'starts_at', 'ends_at', 'abstract'],
];

/**
 * Every presentation with its time and place, in order of the codes; lists within a cell are separated by semicolons.
 * What has no place in the programme has empty cells there; times carry the offset of the conference's zone.
 */
export function submissionsCsv(reader: ReleaseReader): string {
  const { conference, submissions } = reader.release;
  const times = localTimes(conference.timeZone);
  const list = (parts: readonly string[]): string => parts.join('; ');
  const rows = submissions.map((submission) => {
    const at = reader.appearance(submission.id);
    return [
      submission.code,
      withoutMarks(submission.title),
      submission.type,
      reader.track(submission.trackId).name,
      list(reader.presenters(submission).map(({ name }) => name)),
      list(submission.authors.map(({ personId }) => reader.person(personId).name)),
      list(submission.affiliations),
      list(submission.keywords),
      at?.kind === 'talk' ? at.session.code : (at?.posterSession.title ?? ''),
      at?.room.name ?? '',
      at?.kind === 'poster' ? String(at.placement.boardNumber) : '',
      ...[at?.startsAt, at?.endsAt].map((when) => (when ? `${times.clock(when)}${times.offset(when)}` : '')),
      withoutMarks(submission.abstract),
    ];
  });
  return csvTable([COLUMNS, ...rows]);
}
