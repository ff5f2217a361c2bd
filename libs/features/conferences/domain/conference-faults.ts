import type { Fault } from '@colloquy/kernel';
import { CONFERENCE_KINDS, type Conference } from './conference';

/** What is wrong with a conference's set-up, each with its field and what to do; empty when it can be created. */
export function conferenceFaults(conference: Conference): Fault[] {
  const faults: Fault[] = [];
  const fault = (field: string, message: string) => faults.push({ field, message });
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(conference.slug)) {
    fault('slug', 'The short name is made of small letters, digits and single hyphens, such as student-research-2027.');
  }
  if (conference.title.trim() === '') fault('title', 'Give the conference a title.');
  if (!CONFERENCE_KINDS.includes(conference.kind)) fault('kind', `The kind is one of ${CONFERENCE_KINDS.join(', ')}.`);
  if (conference.endsOn < conference.startsOn) fault('endsOn', 'The last day comes before the first.');
  if (conference.discussionMinutes >= conference.talkMinutes) {
    fault('discussionMinutes', 'The discussion leaves no time for the talk: make it shorter.');
  }
  if (!isTimeZone(conference.timeZone)) fault('timeZone', 'The time zone is a name such as Europe/London.');
  conference.blocks.forEach((block, index) => {
    const next = conference.blocks[index + 1];
    if (block.endsAt <= block.startsAt) fault(`blocks.${index}`, `${block.name} ends before it begins.`);
    if (next && next.startsAt < block.endsAt)
      fault(`blocks.${index + 1}`, `${next.name} begins before ${block.name} has ended.`);
  });
  return faults;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
