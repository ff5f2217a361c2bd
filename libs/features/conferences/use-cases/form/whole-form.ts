import { formFaults } from '@colloquy/engines/submission-form';
import type { Fault } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { SubmissionForm } from '../../domain/form/form-question';
import { findConference } from '../read-conferences';
import { type FormPlaces, readForm, readFormPlaces, surroundingsOf } from './read-form';

/** The form with all that its questions may refer to, and what has become wrong with it since it was saved. */
export interface WholeForm extends SubmissionForm, FormPlaces {
  readonly faults: readonly (Fault & { readonly field: string })[];
}

/** The form of the conference with this slug or id. @throws DomainError `not-found` */
export async function readWholeForm(db: Reader, conference: string): Promise<WholeForm> {
  const { id, timeZone } = await findConference(db, conference);
  const form = await readForm(db, id);
  const places = await readFormPlaces(db, id);
  return { ...form, ...places, faults: formFaults(form.questions, surroundingsOf(places, form, timeZone)) };
}
