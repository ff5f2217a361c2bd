import type { ConferenceKind } from '../shapes';
import styles from './new.module.css';

/** People of the picture: where each stands, and which of the four colours of the tracks they have. */
const PEOPLE: Record<ConferenceKind, readonly (readonly [x: number, y: number, colour: 1 | 2 | 3 | 4])[]> = {
  showcase: [
    [24, 30, 1],
    [60, 46, 4],
    [76, 46, 4],
    [92, 46, 4],
    [108, 46, 4],
    [124, 46, 4],
    [140, 46, 4],
  ],
  'single-topic': [
    [80, 14, 1],
    [106, 24, 1],
    [112, 44, 1],
    [80, 54, 1],
    [48, 44, 1],
    [54, 24, 1],
  ],
  'cross-pathway': [
    [24, 16, 1],
    [60, 30, 1],
    [96, 44, 1],
    [24, 44, 3],
    [60, 38, 3],
    [96, 22, 3],
    [136, 33, 2],
  ],
  'staff-student': [
    [40, 24, 1],
    [40, 44, 1],
    [64, 34, 3],
    [96, 34, 3],
    [120, 24, 1],
    [120, 44, 1],
  ],
};

/** A small drawing of who stands how to whom; it says nothing that the words do not. */
export function KindPicture({ kind }: { readonly kind: ConferenceKind }) {
  return (
    <svg className={styles.picture} viewBox="0 0 160 66" aria-hidden="true">
      {kind === 'single-topic' ? <circle className={styles.thing} cx="80" cy="34" r="9" /> : null}
      {kind === 'showcase' ? <rect className={styles.thing} x="10" y="8" width="28" height="16" rx="2" /> : null}
      {kind === 'cross-pathway' ? (
        <path className={styles.line} d="M24 16 60 30 96 44 136 33M24 44 60 38 96 22 136 33" />
      ) : null}
      {kind === 'staff-student' ? (
        <path className={styles.line} d="M40 24 64 34 40 44M120 24 96 34 120 44M64 34h32" />
      ) : null}
      {PEOPLE[kind].map(([x, y, colour]) => (
        <g key={`${x} ${y}`} className={`t${colour}`}>
          <circle className={styles.person} cx={x} cy={y - 3} r="4" />
          <path className={styles.person} d={`M${x - 6} ${y + 9}a6 6 0 0 1 12 0z`} />
        </g>
      ))}
    </svg>
  );
}
