import styles from './marks.module.css';
import { useConference } from './use-conference';

const SIGNS = { good: '✓', open: '○', wait: '◐', bad: '×' } as const;

const MEANINGS: Record<string, keyof typeof SIGNS> = {
  accepted: 'good',
  confirmed: 'good',
  released: 'good',
  active: 'good',
  published: 'good',
  talk: 'good',
  'lightning-talk': 'good',
  poster: 'good',
  waitlisted: 'wait',
  waitlist: 'wait',
  pending: 'wait',
  'in revision': 'wait',
  revise: 'wait',
  releasing: 'wait',
  proposed: 'wait',
  declined: 'bad',
  decline: 'bad',
  withdrawn: 'bad',
  discarded: 'bad',
};

/** Words for what the program calls by a short name. */
const WORDS: Record<string, string> = {
  'lightning-talk': 'lightning talk',
  revise: 'revise and resubmit',
  releasing: 'being released',
  waitlist: 'waiting list',
  waitlisted: 'waiting list',
  decline: 'declined',
};

/** The state of a thing, as a word with a sign; its colour says nothing that these do not. */
export function StateMark({ state }: { readonly state: string }) {
  const meaning = MEANINGS[state] ?? 'open';
  return (
    <span className={`${styles.state} ${styles[meaning] ?? ''}`}>
      <span aria-hidden="true">{SIGNS[meaning]}</span> {WORDS[state] ?? state}
    </span>
  );
}

/** A track by its letter, with the pattern and colour that it has everywhere. */
export function TrackMark({ id, named = false }: { readonly id: string; readonly named?: boolean }) {
  const { tracks } = useConference();
  const place = tracks.findIndex((track) => track.id === id);
  const track = tracks[place];
  if (!track) return null;
  return (
    <span className={styles.track}>
      <abbr className={`${styles.letter} t${(place % 8) + 1}`} title={`Track ${track.letter}: ${track.name}`}>
        {track.letter}
      </abbr>
      {named ? ` ${track.name}` : null}
    </span>
  );
}
