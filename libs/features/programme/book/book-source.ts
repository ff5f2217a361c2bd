import { type LocalTimes, localTimes } from '@colloquy/engines/calendar';
import type { TrackMark } from '@colloquy/engines/typesetting';
import type { Id } from '@colloquy/kernel';
import { type ReleaseReader, readRelease } from '../domain/read-release';
import type { Release } from '../domain/release';

/** What every part of the book is made from. */
export interface BookSource {
  readonly release: Release;
  readonly reader: ReleaseReader;
  readonly times: LocalTimes;
  /** The sign of a track, by its id. */
  mark(trackId: Id): TrackMark;
}

/** Opens a release for the book. */
export function bookSource(release: Release): BookSource {
  const reader = readRelease(release);
  const places = new Map(release.tracks.map(({ id }, at) => [id, at]));
  return {
    release,
    reader,
    times: localTimes(release.conference.timeZone),
    mark: (trackId) => ({ letter: reader.track(trackId).letter, pattern: places.get(trackId) ?? 0 }),
  };
}
