import styles from '../together.module.css';
import { clockWords } from './talk-clock';

/** How long the speaker stayed on each slide; nothing where nobody counted. */
export function TimesOfSlides({ laps }: { readonly laps: readonly number[] }) {
  if (laps.length === 0) return null;
  const longest = Math.max(...laps);
  return (
    <details>
      <summary className={styles.summary}>Time on each slide</summary>
      <ol className={styles.laps}>
        {laps.map((seconds, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a slide is its place in the talk
          <li key={at}>
            Slide {at + 1}: {clockWords(seconds)}
            {seconds === longest && laps.length > 2 ? ', the longest' : ''}
          </li>
        ))}
      </ol>
    </details>
  );
}
