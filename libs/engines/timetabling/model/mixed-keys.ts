import type { TimetableInstance } from './instance';

/** By track: the keys that are to be mixed and of which its talks have more than one value. */
export function mixedKeys({ tracks, submissions, mixing = [] }: TimetableInstance): string[][] {
  return tracks.map((_, track) =>
    [...new Set(mixing)].filter((key) => {
      const values = submissions.flatMap((talk) => (talk.track === track ? (talk.mix?.[key] ?? []) : []));
      return new Set(values).size > 1;
    }),
  );
}
