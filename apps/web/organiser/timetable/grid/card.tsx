import { type CSSProperties, memo, useRef } from 'react';
import type { ClashLevel } from '../model/clashes';
import type { Talk } from '../model/desk';
import styles from './card.module.css';
import { useDraggable } from './use-drag';

/** What a card tells besides the talk itself. */
export interface CardState {
  readonly level: ClashLevel | null;
  readonly isSelected: boolean;
  readonly isHeld: boolean;
  /** Who else holds it just now. */
  readonly heldBy: string | null;
}

const LEVELS: Record<ClashLevel, readonly [sign: string, words: string]> = {
  error: ['✕', 'Clash'],
  warning: ['!', 'Costs'],
  acknowledged: ['✓', 'Clash that stays'],
};

const MOST_NEEDS = 2;

/** What matters about a talk, each as a sign and in words. */
function marksOf(talk: Talk, { level, heldBy }: CardState): { sign: string; words: string; look?: string }[] {
  return [
    ...(heldBy ? [{ sign: '✋', words: `${heldBy} is moving it`, look: styles.held }] : []),
    ...(level ? [{ sign: LEVELS[level][0], words: LEVELS[level][1], look: styles[level] }] : []),
    ...(talk.pinned ? [{ sign: '📌︎', words: 'Pinned' }] : []),
    ...(talk.firstTime ? [{ sign: '1st', words: 'First talk' }] : []),
    ...(talk.state === 'pending' ? [{ sign: '?', words: 'Decision pending' }] : []),
    ...talk.needs.slice(0, MOST_NEEDS).map((need) => ({ sign: '♿︎', words: `Needs ${need}` })),
  ];
}

/** Everything about a talk in one sentence, for whoever hears it. */
export function labelOf(talk: Talk, state: CardState, time: string): string {
  const people = talk.presenters.map(({ name }) => name).join(', ') || 'nobody presents it';
  const marks = marksOf(talk, state).map(({ words }) => words.toLowerCase());
  return [time, talk.code, talk.title, people, `${talk.minutes} minutes`, ...marks].filter(Boolean).join(', ');
}

/** A talk in the grid or among those without a place. All that it is given is compared, so that few are drawn anew. */
export const Card = memo(function Card(
  props: CardState & {
    readonly talk: Talk;
    readonly time: string;
    readonly trackClass: string;
    readonly isStop: boolean;
    readonly at?: number;
    readonly slots?: number;
    /** How many lines of its title are shown where its height is fixed. */
    readonly lines?: number;
  },
) {
  const { talk, time, trackClass, isStop, at, slots, lines, isSelected, isHeld } = props;
  const card = useRef<HTMLDivElement>(null);
  useDraggable(card, talk.submissionId);
  const looks = [styles.card, trackClass, isSelected && styles.selected, isHeld && styles.lifted];
  const mentors = talk.mentors.map(({ name }) => name).join(', ');
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: an option and a cell of a grid can be selected
    <div
      ref={card}
      role={at === undefined ? 'option' : 'gridcell'}
      data-talk={talk.submissionId}
      tabIndex={isStop ? 0 : -1}
      aria-selected={isSelected}
      aria-label={labelOf(talk, props, time)}
      className={looks.filter(Boolean).join(' ')}
      style={at === undefined ? undefined : ({ '--at': at, '--long': slots, '--lines': lines } as CSSProperties)}
    >
      <span className={styles.top}>
        {time ? <span className={styles.time}>{time}</span> : null}
        <strong>{talk.code}</strong>
        {marksOf(talk, props).map(({ sign, words, look }) => (
          <abbr key={words} title={words} className={`${styles.mark} ${look ?? ''}`}>
            {sign}
          </abbr>
        ))}
      </span>
      <span className={styles.title} title={talk.title}>
        {talk.title}
      </span>
      <span className={styles.people}>
        {at === undefined ? `${talk.minutes} min · ` : null}
        {talk.presenters.map(({ name }) => name).join(', ') || 'Nobody presents it'}
        {mentors ? <span className={styles.mentors}> · with {mentors}</span> : null}
      </span>
    </div>
  );
});
