import type { QuestionKind } from '@colloquy/engines/submission-form';
import type { ProposedRules } from '../abstract-rules/abstract-rules';
import type { ConferenceKind, PhaseName, PresentationForm, Role } from '../conference';
import type { LetterCause } from '../letters/letter-gaps';
import type { NoticeDraft, NoticeKind } from '../notices/notice';
import type { RetentionKind } from '../set-up/set-up';

/** A moment told from the conference's own days, by the clock of the place: `{ from: 'first day', days: -28, at: '17:00' }`. */
export interface RelativeTime {
  readonly from: 'first day' | 'last day';
  /** Calendar days; negative before. */
  readonly days: number;
  /** `HH:mm`, by the clock of the place. */
  readonly at: string;
}

/** A presentation type as the kind proposes it. */
export interface TypeProposal {
  readonly name: string;
  readonly form: PresentationForm;
  /** With its discussion; for a poster, how long its presenter stands beside it. */
  readonly minutes: number;
  readonly discussionMinutes: number;
  readonly wordLimit: number;
}

/** A stretch of every day, or of the first or the last alone, by the clock of the place. */
export interface DayPart {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly only?: 'first' | 'last';
}

/** When which phase is on. */
export interface PhasePlan {
  readonly name: PhaseName;
  readonly starts: RelativeTime;
  readonly ends: RelativeTime;
}

/** What about people or works is looked at when they are brought together. */
export type MixedTrait = 'year group' | 'pathway' | 'department' | 'staff or student' | 'topic' | 'experience';

/** Where they are brought together. */
export type MixingPlace = 'session' | 'parallel sessions' | 'neighbouring posters' | 'pairing' | 'chairing';

/**
 * One wish of the kind for who and what come together, readable by engines. `mix`: as many different ones as can be;
 * `gather`: alike ones together; `spread`: alike ones apart.
 */
export interface MixingGoal {
  /** Stable within the kind, in kebab-case. */
  readonly id: string;
  readonly trait: MixedTrait;
  readonly place: MixingPlace;
  readonly aim: 'mix' | 'gather' | 'spread';
  /** At least so many different ones in each place, where the wish can be counted. */
  readonly atLeast?: number;
  /** From 0 to 1: how much it counts against the kind's other goals. */
  readonly weight: number;
  /** What it means to the people in the room. */
  readonly sentence: string;
}

/** Who of the committee sees to something. One person may be several of them. */
export type CommitteePart = 'lead' | 'programme' | 'mentoring' | 'place' | 'words' | 'money';

/** One task of the committee. */
export interface ChecklistTask {
  /** Stable within the kind, in kebab-case. */
  readonly id: string;
  readonly phase: PhaseName;
  readonly who: CommitteePart;
  readonly due: RelativeTime;
  /** What is to be done, a verb first. */
  readonly task: string;
  /** Why, or how, for somebody who has never done it. */
  readonly help: string;
}

/** A message that the conference sends: when, to whom, and in which words. `{title}` and the like are filled in. */
export interface MailPlan {
  readonly id: string;
  readonly to: Role;
  /** A moment, or what it follows upon. */
  readonly when: RelativeTime | LetterCause;
  readonly subject: string;
  readonly text: string;
}

/** A question of the submission form. Types are named by their form, other questions by their id. */
export interface QuestionProposal {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly label: string;
  readonly help: string;
  readonly options?: readonly { readonly id: string; readonly label: string }[];
  readonly wordLimit?: number;
  readonly required: 'never' | 'always' | { readonly after: RelativeTime };
  readonly frozenAfter?: RelativeTime;
  readonly shownWhen?:
    | { readonly question: string; readonly is: readonly string[] }
    | { readonly forms: readonly PresentationForm[] };
  readonly seenBy: readonly Role[];
  /** The kind of notice that a consent agrees to. */
  readonly notice?: NoticeKind;
}

/** What reviewers judge by: five anchors, from the least to the most, in words that help a first-timer. */
export interface CriterionProposal {
  readonly name: string;
  readonly description: string;
  readonly weight: number;
  readonly anchors: readonly [string, string, string, string, string];
}

/** How long something is kept after the last day. */
export interface RetentionProposal {
  readonly kind: RetentionKind;
  readonly months: number;
  /** Why so long, and no longer. */
  readonly reason: string;
}

/** What a kind of conference brings with it: proposals, every one of which the committee may change. */
export interface KindTemplate {
  readonly kind: ConferenceKind;
  readonly name: string;
  /** What it is, and who presents to whom. */
  readonly sentence: string;
  /** How a committee knows that this is theirs. */
  readonly chooseWhen: string;
  /** Paragraphs for the public page until the committee writes its own. */
  readonly about: readonly string[];
  readonly types: readonly [TypeProposal, ...TypeProposal[]];
  readonly tracks: readonly string[];
  readonly abstract: ProposedRules;
  readonly phases: readonly PhasePlan[];
  readonly blocks: readonly DayPart[];
  readonly gatherings: readonly (DayPart & { readonly place: string })[];
  readonly mixingGoals: readonly MixingGoal[];
  readonly mails: readonly MailPlan[];
  readonly checklist: readonly ChecklistTask[];
  readonly questions: readonly QuestionProposal[];
  readonly criteria: readonly CriterionProposal[];
  /** Drafts: nobody sees them until the committee publishes them. */
  readonly notices: readonly NoticeDraft[];
  readonly retention: readonly RetentionProposal[];
}

/** So many days before the first day. */
export const before = (days: number, at = '17:00'): RelativeTime => ({ from: 'first day', days: -days, at });

/** So many days after the last day; 0 is the last day itself. */
export const after = (days: number, at = '17:00'): RelativeTime => ({ from: 'last day', days, at });

/**
 * Phases that follow each other without a gap: each lasts until the next begins.
 * @param starts how many days before the first day each begins, in the order of the conference's year
 * @param thanksFor for how many days after the last one things are finished off
 */
export function phasesInARow(
  starts: Readonly<Record<Exclude<PhaseName, 'event' | 'afterwards'>, number>>,
  thanksFor: number,
): PhasePlan[] {
  const days = Object.entries(starts) as [PhaseName, number][];
  const begins = days.map(([name, count], place) => ({ name, starts: before(count, place === 0 ? '09:00' : '17:00') }));
  return [
    ...begins.map((phase, place) => ({ ...phase, ends: begins[place + 1]?.starts ?? before(0, '08:00') })),
    { name: 'event', starts: before(0, '08:00'), ends: after(0, '20:00') },
    { name: 'afterwards', starts: after(0, '20:00'), ends: after(thanksFor) },
  ];
}
