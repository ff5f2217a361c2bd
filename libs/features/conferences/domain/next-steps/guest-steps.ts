import { type Id, type Instant, parseInline, plainText } from '@colloquy/kernel';
import type { Calendar } from '../tasks/calendar';
import { count, naming } from '../tasks/words';
import { type Step, step } from './step';

/** A work that may be submitted once the person says so. */
export interface WorkToSign {
  /** Of the question. */
  readonly id: Id;
  readonly code: string;
  readonly title: string;
  readonly askedAt: Instant;
}

/** What a judge will hear and see, as far as it is public. */
export interface JudgeFacts {
  /** The tracks that they judge; empty for all. */
  readonly tracks: readonly string[];
  /** How much there is in those; null until a programme is published. */
  readonly published: { readonly talks: number; readonly posters: number } | null;
}

const PROGRAMME = { label: 'Read the programme', to: '/programme' };

/** What a supervisor does next: say whether what their students show them may be submitted, who asked first before the others. */
export function supervisorSteps(works: readonly WorkToSign[], calendar: Calendar): Step[] {
  return works.map(({ id, code, title, askedAt }) =>
    step({
      key: `sign-off-${id}`,
      role: 'supervisor',
      what: `Say whether ${code}, “${plainText(parseInline(title)).trim()}”, may be submitted.`,
      why: 'Yes, not yet, or somebody else should say: the authors hear it at once.',
      deadline: calendar.isOver('submission') ? null : calendar.endOf('submission'),
      pressing: true,
      since: askedAt,
      button: { label: 'Read and answer', to: `/sign-off/${id}` },
    }),
  );
}

/** What a judge does next: keep the days free, and once the programme is out see what they will hear. */
export function judgeSteps({ tracks, published }: JudgeFacts, calendar: Calendar): Step[] {
  const begins = calendar.startOf('event');
  if (begins === null || calendar.isOver('event')) return [];
  const where = tracks.length === 0 ? '' : ` in ${naming(tracks, 3)}`;
  const known = published && published.talks + published.posters > 0 ? published : null;
  const parts = known && [
    ...(known.talks > 0 ? [count(known.talks, 'talk')] : []),
    ...(known.posters > 0 ? [count(known.posters, 'poster')] : []),
  ];
  return [
    step({
      key: 'judge',
      role: 'judge',
      what: parts
        ? `Judge ${naming(parts)}${where}.`
        : `Keep the days free: you judge${where || ' talks and posters'}.`,
      why: parts
        ? 'See who presents when and where. If you cannot hear all of it, write to the organisers in good time.'
        : 'Until the programme is out there is nothing to prepare; then you find here what you will hear and see.',
      deadline: begins > calendar.now ? begins : null,
      button: published ? PROGRAMME : { label: 'See when and where', to: '/programme' },
    }),
  ];
}

/** What somebody does next who comes to listen: choose what to hear, once there is a programme. */
export function attendeeSteps(published: boolean, calendar: Calendar): Step[] {
  const begins = calendar.startOf('event');
  if (!published || begins === null || calendar.isOver('event')) return [];
  return [
    step({
      key: 'choose-what-to-hear',
      role: 'attendee',
      what: 'Choose what you want to hear.',
      why: 'The programme is out: talks by day, room and track, and where each poster hangs. It works offline as well.',
      deadline: begins > calendar.now ? begins : null,
      button: PROGRAMME,
    }),
  ];
}
