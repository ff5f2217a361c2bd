import type { PresentationType } from './conference';

/** The type by whose length a timetable is divided, so that every talk fits its slot; null when there are no talks. */
export function longestTalk(types: readonly PresentationType[]): PresentationType | null {
  return types.reduce<PresentationType | null>(
    (longest, type) => (type.form !== 'poster' && type.minutes > (longest?.minutes ?? 0) ? type : longest),
    null,
  );
}
