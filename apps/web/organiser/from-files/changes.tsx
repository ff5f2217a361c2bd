import type { Schemas } from '@colloquy/api-client';
import { useState } from 'react';
import { Button } from '../../parts/button';
import styles from './from-files.module.css';

type Work = Schemas['ImportPreviewDto']['works'][number];

const SHOWN_AT_FIRST = 20;

/** What would change in works that are here, each side before and after. */
export function Changes({ works }: { readonly works: readonly Work[] }) {
  const [all, setAll] = useState(false);
  if (works.length === 0) return null;
  const shown = all ? works : works.slice(0, SHOWN_AT_FIRST);
  return (
    <section aria-label="Changes">
      <h3>What changes in works that are here</h3>
      {shown.map(({ place, code, changes, withdraws }) => (
        <article key={place} className={styles.change}>
          <h4>{code}</h4>
          {withdraws ? <p>It is withdrawn.</p> : null}
          <dl>
            {changes.map(({ label, from, to }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <span className="hide">Before: </span>
                  {from === '' ? <em>nothing</em> : <del>{from}</del>}
                </dd>
                <dd>
                  <span className="hide">After: </span>
                  {to === '' ? <em>nothing</em> : <ins>{to}</ins>}
                </dd>
              </div>
            ))}
          </dl>
        </article>
      ))}
      {shown.length < works.length ? (
        <Button look="quiet" onClick={() => setAll(true)}>
          Show all {works.length}
        </Button>
      ) : null}
    </section>
  );
}
