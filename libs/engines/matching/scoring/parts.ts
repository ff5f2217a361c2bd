import type { GateSettings } from './gates';
import { inOneLab, sharesLanguage } from './gates';
import type { Mentee, Mentor } from './person';
import { sharedSlots } from './shared-times';
import { FIT_PARTS, type Weights } from './weights';

/** A part of a score of which people may know. */
export type PartName = Exclude<keyof Weights, 'privateWishes'>;

/** One part of the score of a pair. */
export interface ScorePart {
  readonly part: PartName;
  /** How much of it there is, from 0 to 1. */
  readonly value: number;
  /** What it adds to the score: the points of all parts add up to it. */
  readonly points: number;
}

/** What the bonuses of one pair are worth, from 0 to 1 each. */
export type Bonuses = Readonly<Record<Exclude<PartName, (typeof FIT_PARTS)[number]>, number>>;

/** What share of what a mentee names the mentor names too; null when one of them has named nothing. */
export function coverage(wanted: readonly string[] | undefined, given: readonly string[] | undefined): number | null {
  if (!wanted?.length || !given?.length) return null;
  const have = new Set(given.map(folded));
  const asked = [...new Set(wanted.map(folded))];
  return asked.filter((each) => have.has(each)).length / asked.length;
}

/** What two people name alike, as the mentee writes it. */
export function shared(wanted: readonly string[] = [], given: readonly string[] = []): string[] {
  const have = new Set(given.map(folded));
  return wanted.filter((each) => have.has(folded(each)));
}

function folded(word: string): string {
  return word.trim().normalize('NFKC').toLowerCase();
}

/** How far above what is needed the shared times count: half of the bonus for one more meeting, three quarters for three. */
const MORE_TIMES = 1;

/** The bonuses of a pair. */
export function bonusesOf(mentee: Mentee, mentor: Mentor, settings: GateSettings, preferred: boolean): Bonuses {
  const slots = sharedSlots(mentee, mentor, settings.meetingMinutes) ?? 0;
  const more = Math.max(0, slots - settings.leastSharedTimes);
  const asked =
    Number(mentee.asksFor?.includes(mentor.id) ?? false) + Number(mentor.asksFor?.includes(mentee.id) ?? false);
  const wantsLab = [mentee, mentor].some((person) => (person.sameLab ?? settings.sameLab) === 'want');
  const mixes = mentee.pathway !== undefined && mentor.pathway !== undefined && mentee.pathway !== mentor.pathway;
  return {
    times: more / (more + MORE_TIMES),
    requests: asked / 2,
    language: mentee.sharedLanguage === 'like' && sharesLanguage(mentee, mentor) ? 1 : 0,
    lab: wantsLab && inOneLab(mentee, mentor) ? 1 : 0,
    mixing: mixes ? 1 : 0,
    preferred: preferred ? 1 : 0,
  };
}

/** Which share of a mentee's private wishes the mentor has chosen to meet. */
export function privateShare({ privateWishes = [] }: Mentee, { offers = [] }: Mentor): number {
  if (privateWishes.length === 0) return 0;
  return privateWishes.filter((wish) => offers.includes(wish)).length / privateWishes.length;
}
