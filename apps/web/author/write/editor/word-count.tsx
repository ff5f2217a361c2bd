import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../../shell/announcer';
import styles from './editor.module.css';

const PAUSE_MS = 1000;

/** How many words there are of how many, in words. */
function countInWords(words: number, limit: number | null): string {
  const noun = words === 1 ? 'word' : 'words';
  if (limit === null) return `${words} ${noun}`;
  const over = words - limit;
  return over > 0 ? `${words} of ${limit} words: ${over} too many` : `${words} of ${limit} words`;
}

/** Words so far against the limits, seen at once and read out after a pause in typing. */
export function WordCount(props: {
  readonly id: string;
  readonly counts: readonly { readonly words: number; readonly limit: number | null; readonly of: string }[];
}) {
  const { id, counts } = props;
  const announce = useAnnounce();
  const lines = counts.map(({ words, limit, of }) => `${countInWords(words, limit)}${of ? ` ${of}` : ''}`);
  const said = lines.join('; ');
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const timer = setTimeout(() => announce(said), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [said, announce]);
  return (
    <p id={id} className={styles.count}>
      {counts.map(({ words, limit, of }, place) => (
        <span key={of} data-over={(limit !== null && words > limit) || undefined}>
          {lines[place]}
        </span>
      ))}
    </p>
  );
}
