import type { BoardPair } from './pair-queries';

const ENDINGS: Readonly<Record<string, string>> = {
  'work-withdrawn': 'The work was withdrawn',
  'work-declined': 'The work was not accepted',
  'mentor-withdrew': 'The mentor had to stop',
  're-paired': 'Somebody else took over',
  'ended-by-organisers': 'Ended by the organisers',
};

/** Whether a pair is over. */
export const isOver = ({ state }: Pick<BoardPair, 'state'>): boolean => state === 'ended' || state === 'declined';

/** For whom a pair waits and for what, or why it is over. */
export function waitingWords(pair: BoardPair): string {
  const { state, waitsFor, overdue, quietDays, endedBecause } = pair;
  if (state === 'declined') return pair.mentorSaid === 'declined' ? 'The mentor said no' : 'The presenter said no';
  if (state === 'ended') return ENDINGS[endedBecause ?? ''] ?? 'Over';
  if (waitsFor === 'organisers') return 'You: publish it';
  if (waitsFor === 'training') return 'Mentor: do the training';
  if (state === 'published') {
    const who = { both: 'Both', mentor: 'Mentor', mentee: 'Presenter' }[waitsFor as string] ?? '';
    return `${who}: say yes or no${overdue ? ', overdue' : ''}`;
  }
  const who = waitsFor === 'mentor' ? 'Mentor' : 'Presenter';
  return quietDays === null || quietDays === 0 ? `${who}: the next word` : `${who}: quiet for ${days(quietDays)}`;
}

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** What one side has said, for organisers. */
export function saidWords(said: string | null | undefined): string {
  if (said === 'accepted') return 'said yes';
  return said === 'declined' ? 'said no' : 'has not answered';
}
