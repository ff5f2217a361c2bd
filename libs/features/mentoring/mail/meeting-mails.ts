import { type CalendarEntry, calendarFile, localTimes } from '@colloquy/engines/calendar';
import { type Id, parseInline, plainText } from '@colloquy/kernel';
import type { MailMessage } from '@colloquy/platform/mail';
import type { Meeting } from '../domain/meetings/meeting';

/** A meeting with what messages and calendars say of it. */
export interface MeetingInWords extends Meeting {
  readonly conferenceId: Id;
  readonly conference: string;
  readonly timeZone: string;
  readonly code: string;
  readonly title: string;
  readonly mentor: string;
  readonly presenter: string;
}

const STATUS = { proposed: 'TENTATIVE', confirmed: 'CONFIRMED', cancelled: 'CANCELLED' } as const;

/** The meeting as an iCalendar file: the same UID for ever, so that calendars move it and take it away. */
export function meetingFile(meeting: MeetingInWords): string {
  const { id, sequence, changedAt, startsAt, endsAt, place, link, state, code, mentor, presenter } = meeting;
  const entry: CalendarEntry = {
    uid: `${id}@colloquy`,
    ...{ sequence, changedAt, startsAt, endsAt },
    summary: `${mentor} and ${presenter}: ${code}`,
    location: place === '' ? link : place,
    description: [plainText(parseInline(meeting.title)), link].filter((line) => line !== '').join('\n'),
    url: link === '' ? undefined : link,
    status: STATUS[state],
  };
  return calendarFile({ product: 'Mentoring', name: meeting.conference, timeZone: meeting.timeZone, entries: [entry] });
}

const SUBJECTS = {
  propose: 'A time to meet',
  confirm: 'Your meeting',
  move: 'Another time to meet',
  cancel: 'Cancelled',
};

/** Tells one of the two what has become of a meeting, with the file for their calendar. */
export function meetingMail(
  meeting: MeetingInWords,
  did: 'propose' | 'confirm' | 'move' | 'cancel',
  { writer, to }: { readonly writer: string; readonly to: { readonly id: Id; readonly name: string } },
): MailMessage {
  const { moment } = localTimes(meeting.timeZone);
  const when = moment(meeting.startsAt);
  const where = [meeting.place, meeting.link].filter((line) => line !== '').join('\n');
  const lines = {
    propose: [`${writer} would like to meet about ${meeting.code}: ${when}.`, where, PLEASE_ANSWER],
    move: [`${writer} has moved your meeting about ${meeting.code} to ${when}.`, where, PLEASE_ANSWER],
    confirm: [`${writer} has confirmed your meeting about ${meeting.code}: ${when}.`, where],
    cancel: [`Your meeting about ${meeting.code} on ${when} was cancelled by ${writer}.`],
  }[did];
  return {
    conferenceId: meeting.conferenceId,
    to: to.id,
    kind: 'meeting',
    subject: `${SUBJECTS[did]}: ${meeting.code}`,
    text: [`Dear ${to.name},`, ...lines, did === 'cancel' ? TAKE_OUT : ADD].join('\n\n'),
    calendar: meetingFile(meeting),
  };
}

const PLEASE_ANSWER = 'Please confirm it, or name another time, on the page of your meetings.';
const ADD =
  'The file with this message puts it into your calendar; it can be downloaded on the page of your meetings, too.';
const TAKE_OUT = 'The file with this message takes it out of your calendar.';
