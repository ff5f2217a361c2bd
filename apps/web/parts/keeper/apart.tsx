import type { LeafValue } from '@colloquy/engines/abstract-draft';
import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../shell/announcer';
import { Button } from '../button';
import { WarningBox } from '../warning-box';
import styles from './apart.module.css';
import type { Shown } from './doors';
import type { Keeper } from './keeper';

const LATER = 'Both are kept; choose which stays.';

/**
 * What two people, or one on two devices, changed so that both cannot stand: side by side, each field for itself. One's
 * own stays in its field meanwhile and can be edited; nothing is lost whatever is chosen.
 */
export function Apart(props: {
  readonly shown: Shown;
  readonly keeper: Keeper;
  /** Who did, such as “Two of you changed the same words”. */
  readonly title: string;
  /** What the other side is called. */
  readonly other: string;
  readonly labelOf: (at: string) => string;
  readonly inWords: (at: string, value: LeafValue) => string;
}) {
  const { shown, keeper, title, other, labelOf, inWords } = props;
  const announce = useAnnounce();
  const fields = Object.entries(shown.apart);
  const known = useRef(0);
  useEffect(() => {
    if (fields.length > known.current) announce(`${title}. ${LATER}`);
    known.current = fields.length;
  }, [fields.length, announce, title]);
  if (fields.length === 0) return null;
  const say = (at: string, value: LeafValue) => inWords(at, value) || 'nothing';
  return (
    <WarningBox id="apart" title={title}>
      <p>Both are kept. Choose which stays; you can go on writing meanwhile.</p>
      {fields.map(([at, theirs]) => (
        <section key={at} className={styles.field} aria-label={labelOf(at)}>
          <h3>{labelOf(at)}</h3>
          <div className={styles.sides}>
            <div>
              <h4>Yours</h4>
              <p>{say(at, shown.leaves[at] ?? null)}</p>
              <Button onClick={() => keeper.choose(at, 'mine')}>Keep mine</Button>
            </div>
            <div>
              <h4>{other}</h4>
              <p>{say(at, theirs)}</p>
              <Button look="quiet" onClick={() => keeper.choose(at, 'theirs')}>
                Take {other.toLowerCase()}
              </Button>
            </div>
          </div>
        </section>
      ))}
    </WarningBox>
  );
}
