import type { LeafValue } from '@colloquy/engines/abstract-draft';
import { useEffect, useRef } from 'react';
import { Button } from '../../../parts/button';
import { useAnnounce } from '../../../shell/announcer';
import styles from './apart.module.css';
import { labelOf, valueInWords } from './field-words';
import { useWriting } from './writing';

const SAID = 'Two of you changed the same words. Both are kept; choose which stays.';

/**
 * What two people, or one on two devices, changed so that both cannot stand: side by side, each field for itself. One's
 * own stays in its field meanwhile and can be edited; nothing is lost whatever is chosen.
 */
export function Apart() {
  const writing = useWriting();
  const { shown, keeper } = writing;
  const announce = useAnnounce();
  const fields = Object.entries(shown.apart);
  const known = useRef(0);
  useEffect(() => {
    if (fields.length > known.current) announce(SAID);
    known.current = fields.length;
  }, [fields.length, announce]);
  if (fields.length === 0) return null;
  const say = (at: string, value: LeafValue) => valueInWords(writing, at, value) || 'nothing';
  return (
    <section className={styles.apart} aria-labelledby="apart">
      <h2 id="apart">Two of you changed the same words</h2>
      <p>Both are kept. Choose which stays; you can go on writing meanwhile.</p>
      {fields.map(([at, theirs]) => (
        <section key={at} className={styles.field} aria-label={labelOf(writing, at)}>
          <h3>{labelOf(writing, at)}</h3>
          <div className={styles.sides}>
            <div>
              <h4>Yours</h4>
              <p>{say(at, shown.leaves[at] ?? null)}</p>
              <Button onClick={() => keeper.choose(at, 'mine')}>Keep mine</Button>
            </div>
            <div>
              <h4>Theirs</h4>
              <p>{say(at, theirs)}</p>
              <Button look="quiet" onClick={() => keeper.choose(at, 'theirs')}>
                Take theirs
              </Button>
            </div>
          </div>
        </section>
      ))}
    </section>
  );
}
