import { formFaults } from '@colloquy/engines/submission-form';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { SectionOutlook } from '../../domain/set-up/sections';
import { findConference } from '../read-conferences';
import { readForm, readFormPlaces, surroundingsOf } from './read-form';

/** How the section "form" of a set-up stands: without questions of its own, authors give title, abstract, track and type. */
export async function formOutlook(db: Reader, conferenceId: Id): Promise<SectionOutlook> {
  const form = await readForm(db, conferenceId);
  const { timeZone } = await findConference(db, conferenceId);
  const places = await readFormPlaces(db, conferenceId);
  const faults = formFaults(form.questions, surroundingsOf(places, form, timeZone));
  const count = form.questions.length;
  const [first] = faults;
  const sentence =
    count === 0
      ? 'Authors are asked for title, abstract, track and type. Add questions if you need to know more.'
      : `${count === 1 ? 'One question' : `${count} questions`} besides title, abstract, track and type.`;
  if (first) return { section: 'form', state: 'needs another look', sentence: first.message, faults };
  return { section: 'form', state: count === 0 ? 'optional' : 'done', sentence, faults };
}
