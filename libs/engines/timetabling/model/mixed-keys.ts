import type { TimetableInstance } from './instance';

/** By track: the keys that are to be mixed and of which its talks have more than one value. */
export function mixedKeys({ tracks, submissions, mixing = [] }: TimetableInstance): string[][] {
  const keys = [...new Set(mixing)];
  const values = tracks.map(() => new Map(keys.map((key) => [key, new Set<string>()])));
  for (const { track, mix } of keys.length > 0 ? submissions : []) {
    for (const key of keys) if (mix?.[key] !== undefined) values[track]!.get(key)!.add(mix[key]);
  }
  return values.map((ofTrack) => keys.filter((key) => ofTrack.get(key)!.size > 1));
}
