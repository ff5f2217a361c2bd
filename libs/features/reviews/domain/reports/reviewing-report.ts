import { DECIDABLE_STATES } from '../deciding/decision';
import type { ReviewingRules } from '../rules/reviewing-rules';
import { FEWEST_PEOPLE, type ReportedAssignment, type ReportedWork } from './reported-work';

/** How far reviewing has come. */
export interface ReviewingProgress {
  readonly works: number;
  /** Works with as many reviews as are asked for. */
  readonly complete: number;
  readonly asked: number;
  readonly written: number;
}

/** The same of some tracks together: of one, or of several that few people review. */
export interface TrackProgress extends ReviewingProgress {
  readonly tracks: readonly string[];
}

/** How many works have so many reviews. */
export interface ReviewCount {
  readonly reviews: number;
  readonly works: number;
}

/** A work that lacks reviews before anything can be decided on it. */
export interface ShortWork {
  readonly submissionId: string;
  readonly code: string;
  readonly title: string;
  readonly reviews: number;
  readonly asked: number;
}

/** How many days reviews take. Half of them lie between the quarters; null where too few people wrote. */
export interface Turnaround {
  readonly reviews: number;
  readonly days: {
    readonly median: number;
    readonly lower: number;
    readonly upper: number;
    readonly most: number;
  } | null;
}

/** What organisers read of reviewing, without a figure that speaks of one person. */
export interface ReviewingReport {
  readonly progress: ReviewingProgress;
  readonly tracks: readonly TrackProgress[];
  readonly counts: readonly ReviewCount[];
  readonly short: readonly ShortWork[];
  readonly turnaround: Turnaround;
}

/** The report on these works. */
export function reviewingReport(
  works: readonly ReportedWork[],
  rules: Pick<ReviewingRules, 'wanted' | 'least'>,
): ReviewingReport {
  return {
    progress: progressOf(works, rules.wanted),
    tracks: byTrack(works, rules.wanted),
    counts: countReviews(works, rules.wanted),
    short: works
      .filter(({ state, reviews }) => DECIDABLE_STATES.includes(state) && reviews.length < rules.least)
      .map(({ submissionId, code, title, reviews, assignments }) => ({
        ...{ submissionId, code, title, reviews: reviews.length, asked: assignments.length },
      })),
    turnaround: turnaroundOf(works.flatMap(({ assignments }) => assignments)),
  };
}

function progressOf(works: readonly ReportedWork[], wanted: number): ReviewingProgress {
  return {
    works: works.length,
    complete: works.filter(({ reviews }) => reviews.length >= wanted).length,
    asked: works.reduce((sum, { assignments }) => sum + assignments.length, 0),
    written: works.reduce((sum, { reviews }) => sum + reviews.length, 0),
  };
}

/** From none to as many as the most have, or as are wanted; the gaps between too. */
function countReviews(works: readonly ReportedWork[], wanted: number): ReviewCount[] {
  const most = Math.max(wanted, ...works.map(({ reviews }) => reviews.length));
  return Array.from({ length: most + 1 }, (_, reviews) => ({
    reviews,
    works: works.filter((work) => work.reviews.length === reviews).length,
  }));
}

/**
 * Progress by track. Tracks that fewer people review than a figure may speak of are told together, with the next
 * smallest where they are still too few: then nothing is left to be worked out from the sum of all.
 */
function byTrack(works: readonly ReportedWork[], wanted: number): TrackProgress[] {
  const groups = new Map<string, ReportedWork[]>();
  for (const work of works) groups.set(work.track, [...(groups.get(work.track) ?? []), work]);
  const parts = [...groups]
    .map(([track, theirs]) => ({ tracks: [track], works: theirs }))
    .sort((a, b) => peopleIn(b.works) - peopleIn(a.works));
  const told = parts.filter((part) => peopleIn(part.works) >= FEWEST_PEOPLE);
  const few = parts.slice(told.length);
  while (few.length > 0 && peopleIn(few.flatMap((part) => part.works)) < FEWEST_PEOPLE) {
    const next = told.pop();
    if (!next) return [];
    few.unshift(next);
  }
  const rest =
    few.length > 0 ? [{ tracks: few.flatMap(({ tracks }) => tracks), works: few.flatMap((one) => one.works) }] : [];
  const named = told.sort((a, b) => ((a.tracks[0] ?? '') < (b.tracks[0] ?? '') ? -1 : 1));
  return [...named, ...rest].map((part) => ({ tracks: part.tracks, ...progressOf(part.works, wanted) }));
}

const peopleIn = (works: readonly ReportedWork[]): number =>
  new Set(works.flatMap(({ assignments }) => assignments.map(({ reviewerId }) => reviewerId))).size;

const DAY = 24 * 60 * 60 * 1000;

function turnaroundOf(assignments: readonly ReportedAssignment[]): Turnaround {
  const written = assignments.flatMap(({ reviewerId, since, submittedAt }) =>
    submittedAt === null ? [] : [{ reviewerId, days: (Date.parse(submittedAt) - Date.parse(since)) / DAY }],
  );
  const reviews = written.length;
  if (new Set(written.map(({ reviewerId }) => reviewerId)).size < FEWEST_PEOPLE) return { reviews, days: null };
  const days = written.map((each) => each.days).sort((a, b) => a - b);
  const at = (share: number): number => Math.round(quantile(days, share) * 10) / 10;
  return { reviews, days: { median: at(0.5), lower: at(0.25), upper: at(0.75), most: at(1) } };
}

/** Between the two nearest, by how near they are. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [low = 0, high = low] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}
