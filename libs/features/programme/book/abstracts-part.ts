import { type AbstractEntry, inlineText, type Part, plain, type Text } from '@colloquy/engines/typesetting';
import type { ReleaseSubmission } from '../domain/release';
import { abstractAnchor, boardsAnchor, sessionAnchor } from './anchors';
import type { BookSource } from './book-source';
import { affiliationText, authorText, mentorNames, nameList } from './people-text';

function placeText(submission: ReleaseSubmission, { reader, times, release }: BookSource): Text {
  const at = reader.appearance(submission.id);
  if (!at) return plain('Not in the timetable');
  const when = `${times.shortDay(at.startsAt)}, ${times.span(at.startsAt, at.endsAt)}, ${at.room.name}`;
  if (at.kind === 'talk') {
    const kind = submission.type === 'lightning-talk' ? 'Lightning talk' : 'Talk';
    return [
      ...plain(`${kind} in session ${at.session.code}`, { strong: true, to: `#${sessionAnchor(at.session.code)}` }),
      ...plain(`: ${when}`),
    ];
  }
  const boards = boardsAnchor(release.posterSessions.indexOf(at.posterSession));
  return [
    ...plain(`Poster on board ${at.placement.boardNumber}`, { strong: true, to: `#${boards}` }),
    ...plain(`: ${when}`),
  ];
}

function notesOf(submission: ReleaseSubmission, { reader }: BookSource): AbstractEntry['notes'] {
  const mentors = mentorNames(submission, reader);
  const { keywords, source } = submission;
  const shown = source?.url.replace(/^https?:\/\/(www\.)?/, '') ?? '';
  const address = source && shown ? [...plain(shown, { to: source.url }), ...plain(', ')] : [];
  const licence = source?.licence.replaceAll(' ', '\u00A0') ?? '';
  return [
    ...(keywords.length > 0 ? [{ label: 'Keywords', text: plain(keywords.join(', ')) }] : []),
    ...(mentors.length > 0 ? [{ label: 'With thanks to', text: plain(`${nameList(mentors)} for mentoring`) }] : []),
    ...(source ? [{ label: 'Source', text: [...address, ...plain(licence)] }] : []),
  ];
}

function entryOf(submission: ReleaseSubmission, source: BookSource): AbstractEntry {
  return {
    anchor: abstractAnchor(submission.code),
    code: submission.code,
    title: inlineText(submission.title),
    mark: source.mark(submission.trackId),
    place: placeText(submission, source),
    authors: authorText(submission, source.reader, true),
    affiliations: affiliationText(submission),
    paragraphs: submission.abstract.split(/\n\s*\n/).map(inlineText),
    notes: notesOf(submission, source),
  };
}

/** All abstracts in order of their codes. */
export function abstractsPart(source: BookSource): Part {
  return {
    kind: 'abstracts',
    heading: 'Abstracts',
    entries: source.release.submissions.map((one) => entryOf(one, source)),
  };
}
