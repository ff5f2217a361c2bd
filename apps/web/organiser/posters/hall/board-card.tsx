import type { Board } from '@colloquy/engines/poster-layout';
import { memo } from 'react';
import { useConference } from '../../../parts/use-conference';
import type { Poster } from '../model/desk';
import type { Level } from '../model/findings';
import styles from './picture.module.css';

const DEPTH = 0.62;
const GAP = 0.06;
const SIGNS: Record<Level, string> = { error: '✕', warning: '!', acknowledged: '✓' };

/** The place of a poster's track among the patterns, from 1. */
export const trackPlace = (tracks: readonly { readonly id: string }[], trackId: string): number =>
  (Math.max(
    0,
    tracks.findIndex(({ id }) => id === trackId),
  ) %
    8) +
  1;

/** Patterns of the eight tracks, so that they survive grey print and colour blindness. */
export function Patterns() {
  const strokes = [
    '',
    'M0 .3L.3 0',
    'M0 .1H.3',
    'M.1 0V.3',
    'M0 0L.3 .3',
    'M0 .1H.3M.1 0V.3',
    'M0 .15H.15',
    'M0 0L.3 .3M0 .3L.3 0',
  ];
  return (
    <defs>
      {strokes.map((d, place) => (
        <pattern
          key={d}
          id={`track-pattern-${place + 1}`}
          width="0.3"
          height="0.3"
          patternUnits="userSpaceOnUse"
          className={`t${place + 1}`}
        >
          <rect width="0.3" height="0.3" className={styles.tint} />
          {d ? <path d={d} className={styles.hatch} strokeWidth="0.05" /> : null}
        </pattern>
      ))}
    </defs>
  );
}

/** A board seen from above, as a card before its face: its number, and of its poster the letter and the pattern of the track. */
export const BoardCard = memo(function BoardCard(props: {
  readonly board: Board;
  readonly poster: Poster | null;
  readonly level: Level | null;
  readonly isHeld: boolean;
  readonly isTarget: boolean;
  readonly price: string | null;
}) {
  const { board, poster, level, isHeld, isTarget, price } = props;
  const { tracks } = useConference();
  const { at, facing, width, number } = board;
  const half = (width - GAP) / 2;
  const track = poster ? tracks.find(({ id }) => id === poster.trackId) : null;
  // The card lies before the face; what is written on it stays upright.
  const middle = {
    x: at.x + (DEPTH / 2 + 0.04) * Math.cos((facing * Math.PI) / 180),
    y: at.y + (DEPTH / 2 + 0.04) * Math.sin((facing * Math.PI) / 180),
  };
  const isUpright = Math.abs(Math.cos((facing * Math.PI) / 180)) < 0.7;
  const aside = isUpright ? { x: half * 0.52, y: 0 } : { x: 0, y: half * 0.5 };
  const fill = poster ? `url(#track-pattern-${trackPlace(tracks, poster.trackId)})` : undefined;
  return (
    <g className={`${styles.board} ${poster ? `t${trackPlace(tracks, poster.trackId)}` : styles.free}`}>
      <g transform={`translate(${at.x} ${at.y}) rotate(${facing})`}>
        <rect
          className={styles.card}
          data-held={isHeld || undefined}
          data-target={isTarget || undefined}
          x={0.04}
          y={-half}
          width={DEPTH}
          height={half * 2}
          style={fill && !isHeld ? { fill } : undefined}
        />
        {poster?.pinned ? <circle className={styles.pin} cx={DEPTH - 0.06} cy={-half + 0.1} r={0.09} /> : null}
      </g>
      <text
        className={styles.number}
        x={middle.x - (track && !price ? aside.x : 0)}
        y={middle.y - (track && !price ? aside.y : 0)}
      >
        {price ?? number}
      </text>
      {track && !price ? (
        <text className={styles.letter} x={middle.x + aside.x} y={middle.y + aside.y}>
          {track.letter}
        </text>
      ) : null}
      {level && level !== 'acknowledged' ? (
        <text className={styles[level]} x={middle.x} y={middle.y}>
          {SIGNS[level]}
        </text>
      ) : null}
    </g>
  );
});
