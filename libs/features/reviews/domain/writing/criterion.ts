import type { Fault, Id } from '@colloquy/kernel';

/** Scores go from 1 to this. */
export const SCALE = 5;

/** One thing by which works are judged, on a scale whose every point is put into words. */
export interface Criterion {
  readonly id: Id;
  readonly name: string;
  readonly description: string;
  /** How much it counts against the others; above 0. */
  readonly weight: number;
  /** What each score means, from 1 to {@link SCALE}. */
  readonly anchors: readonly string[];
  /** The tracks whose works are judged by it; none, or left out: all. */
  readonly trackIds?: readonly Id[];
}

/** The criteria by which works of this track are judged. */
export function criteriaFor<Some extends Pick<Criterion, 'trackIds'>>(criteria: readonly Some[], trackId: Id): Some[] {
  return criteria.filter(({ trackIds = [] }) => trackIds.length === 0 || trackIds.includes(trackId));
}

/** What is wrong with the tracks of criteria: tracks that are not there, and tracks whose works nothing judges. */
export function trackFaults(
  criteria: readonly Criterion[],
  tracks: readonly { readonly id: Id; readonly name: string }[],
): Fault[] {
  const known = new Set(tracks.map(({ id }) => id));
  const strange = criteria.flatMap(({ trackIds = [] }, place): Fault[] =>
    trackIds.every((id) => known.has(id))
      ? []
      : [{ field: `criteria.${place}.trackIds`, message: 'One of these tracks is no longer there. Choose again.' }],
  );
  const bare = tracks.filter(({ id }) => criteria.length > 0 && criteriaFor(criteria, id).length === 0);
  return [
    ...strange,
    ...bare.map(({ name }) => ({
      field: 'criteria',
      message: `Nothing says by what works in “${name}” are judged. Let a criterion be for that track, or for all.`,
    })),
  ];
}

/** What is wrong with a set of criteria, each with its field and what to do; empty when it can be used. */
export function criteriaFaults(criteria: readonly Criterion[]): Fault[] {
  const faults: Fault[] = [];
  if (criteria.length === 0) faults.push({ field: 'criteria', message: 'Give at least one criterion.' });
  criteria.forEach(({ name, weight, anchors }, place) => {
    const fault = (field: string, message: string) => faults.push({ field: `criteria.${place}.${field}`, message });
    if (name.trim() === '') fault('name', 'Give the criterion a name.');
    if (criteria.slice(0, place).some((earlier) => earlier.name === name)) {
      fault('name', `There are two criteria called "${name}".`);
    }
    if (!(weight > 0 && Number.isFinite(weight))) fault('weight', 'The weight is a number above 0, such as 1.');
    if (anchors.length !== SCALE) fault('anchors', `Say for each score from 1 to ${SCALE} what it means.`);
    anchors.forEach((anchor, score) => {
      if (anchor.trim() === '') fault(`anchors.${score}`, `Say what a score of ${score + 1} means.`);
    });
  });
  return faults;
}

/**
 * What reviews that are written forbid: criteria stay, since scores hang on them, and none comes, since those reviews
 * have no score for it. Words, weights and the order may change; scores stay as they were given.
 * @param reviews how many there are
 */
export function reviewedFaults(
  before: readonly Criterion[],
  after: readonly Criterion[],
  reviews: number,
): (Fault & { readonly field: string })[] {
  if (reviews === 0) return [];
  const written = reviews === 1 ? 'One review has' : `${reviews} reviews have`;
  const gone = before.filter(({ id }) => after.every((criterion) => criterion.id !== id));
  return [
    ...gone.map(({ name }) => ({
      field: 'criteria',
      message: `${written} a score for “${name}”, so it stays. Give it a small weight if it is to count little.`,
    })),
    ...after.flatMap(({ id }, place) => {
      if (before.some((criterion) => criterion.id === id)) return [];
      const message = `${written} no score for this criterion, so none can be added any more. Ask for it in the comments.`;
      return [{ field: `criteria.${place}.name`, message }];
    }),
    ...after.flatMap(({ id, trackIds }, place) => {
      const earlier = before.find((criterion) => criterion.id === id);
      if (!earlier || sameIds(earlier.trackIds, trackIds)) return [];
      const message = `${written} been written by these criteria, so that each stays with its tracks.`;
      return [{ field: `criteria.${place}.trackIds`, message }];
    }),
  ];
}

const sameIds = (one: readonly Id[] = [], other: readonly Id[] = []): boolean =>
  JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());
