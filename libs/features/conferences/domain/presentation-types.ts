import type { PresentationForm, PresentationType } from './conference';

type Types = readonly PresentationType[];

/** The type that holds for work of which only the form is known: the first of that form; null when there is none. */
export function typeOfForm(types: Types, form: PresentationForm): PresentationType | null {
  return types.find((type) => type.form === form) ?? null;
}

/** The type by whose length a timetable is divided, so that every talk fits its slot; null when there are no talks. */
export function longestTalk(types: Types): PresentationType | null {
  return types.reduce<PresentationType | null>(
    (longest, type) => (type.form !== 'poster' && type.minutes > (longest?.minutes ?? 0) ? type : longest),
    null,
  );
}
