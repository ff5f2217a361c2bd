import type { FormSurroundings } from '@colloquy/engines/submission-form';
import { momentOf } from '../../../parts/local-time';
import type { SubmissionForm } from './form-query';

/** What the questions may refer to, as the rules about a form take it; moments as the conference's clocks show them. */
export function surroundingsOf(form: SubmissionForm, timeZone: string): FormSurroundings {
  const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
  const names = new Map([...form.types, ...form.tracks].map(({ id, name }) => [id, name]));
  return {
    types: ids(form.types),
    tracks: ids(form.tracks),
    notices: ids(form.notices),
    opensAt: form.opensAt,
    before: [...form.questions, ...form.removed],
    wording: {
      instant: (instant) => momentOf(instant, timeZone),
      name: (id) => names.get(id) ?? 'one that was removed',
    },
  };
}
