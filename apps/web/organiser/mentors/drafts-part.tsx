import { useState } from 'react';
import { Button } from '../../parts/button';
import { InlineText } from '../../parts/inline-text';
import { Row, Rows } from '../../parts/rows';
import { Part } from '../../parts/screen';
import { BAND_ORDER, BAND_WORDS } from './bands';
import styles from './mentors.module.css';
import { PairDialog } from './pair-dialog';
import type { BoardPair } from './pair-queries';
import { PublishDialog } from './publish-dialog';

/** Draft pairs, the weakest first: nobody else sees them before they are published. */
export function DraftsPart({ pairs }: { readonly pairs: readonly BoardPair[] }) {
  const [publishing, setPublishing] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  const drafts = pairs
    .filter(({ state }) => state === 'proposed')
    .sort((one, other) => (BAND_ORDER[one.band] ?? 0) - (BAND_ORDER[other.band] ?? 0));
  if (drafts.length === 0) return null;
  const pair = drafts.find(({ id }) => id === opened);
  return (
    <Part title={drafts.length === 1 ? '1 draft pair' : `${drafts.length} draft pairs`}>
      <p>Only organisers see them, the weakest first. Publish them, and both sides are asked.</p>
      <Rows label="Draft pairs">
        {drafts.map(({ id, code, title, mentor, band, sentence }) => (
          <Row
            key={id}
            mark={code}
            title={<InlineText text={title} />}
            end={
              <Button look="quiet" onClick={() => setOpened(id)}>
                {mentor}
                <span className="hide">, mentor of {code}: see or change</span>
              </Button>
            }
          >
            <strong>{BAND_WORDS[band] ?? band}.</strong> {sentence}
          </Row>
        ))}
      </Rows>
      <div className={styles.acts}>
        <Button onClick={() => setPublishing(true)}>See the messages and publish</Button>
      </div>
      {pair ? <PairDialog key={pair.id} pair={pair} onClose={() => setOpened(null)} /> : null}
      <PublishDialog open={publishing} onClose={() => setPublishing(false)} />
    </Part>
  );
}
