import styles from './deciding.module.css';

const WIDTH = 96;
const HEIGHT = 24;
const EDGE = 6;
const LEAST = 1;
const MOST = 5;

const x = (rating: number): number => EDGE + ((rating - LEAST) / (MOST - LEAST)) * (WIDTH - 2 * EDGE);

/** What the plot shows, in words. */
export function spreadInWords(ratings: readonly number[]): string {
  if (ratings.length === 0) return 'No review yet';
  if (ratings.length === 1) return `One review: ${ratings[0]?.toFixed(2)}`;
  const apart = Math.max(...ratings) - Math.min(...ratings);
  return `${ratings.length} reviews: ${ratings.map((rating) => rating.toFixed(2)).join(', ')}; ${apart.toFixed(2)} apart`;
}

/** Each review as a dot on the scale from 1 to 5, with a stroke at the mean. */
export function DotPlot({ ratings, mean }: { readonly ratings: readonly number[]; readonly mean: number | null }) {
  if (mean === null) return <span className={styles.quiet}>No review yet</span>;
  return (
    <svg className={styles.plot} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={spreadInWords(ratings)}>
      <line x1={x(LEAST)} x2={x(MOST)} y1={HEIGHT / 2} y2={HEIGHT / 2} className={styles.scale} />
      {[1, 2, 3, 4, 5].map((tick) => (
        <line key={tick} x1={x(tick)} x2={x(tick)} y1={HEIGHT / 2 - 3} y2={HEIGHT / 2 + 3} className={styles.scale} />
      ))}
      {ratings.map((rating, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two reviews may come to the same
        <circle key={`${place} ${rating}`} cx={x(rating)} cy={HEIGHT / 2} r={4} className={styles.dot} />
      ))}
      <line x1={x(mean)} x2={x(mean)} y1={2} y2={HEIGHT - 2} className={styles.mean} />
    </svg>
  );
}
