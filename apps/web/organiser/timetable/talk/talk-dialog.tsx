import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../../parts/button';
import { InlineText } from '../../../parts/inline-text';
import { TrackMark } from '../../../parts/marks';
import { Dialog } from '../../../parts/overlays/dialog';
import { useParts } from '../acts/use-parts';
import { ClashRow } from '../beside/clash-list';
import { KeepClash } from '../beside/keep-clash';
import { useBench } from '../desk/use-workbench';
import type { Clash } from '../model/clashes';
import type { Talk } from '../model/desk';
import { placeName } from '../model/words';
import { Audience } from './audience';
import { MoveTo } from './move-to';
import styles from './talk-dialog.module.css';

/** A talk with all that matters about it, and where else it could stand. */
export function TalkDialog() {
  const { hands, act, layout } = useBench();
  const talk = layout.talks.get(hands.open ?? '');
  return talk ? <OpenTalk key={talk.submissionId} talk={talk} close={() => act({ do: 'open', id: null })} /> : null;
}

function OpenTalk({ talk, close }: { readonly talk: Talk; readonly close: () => void }) {
  const { desk, timeZone, conference, clashes, lift, toPool } = useBench();
  const { pin } = useParts();
  const [keeping, setKeeping] = useState<Clash | null>(null);
  const { submissionId, code, title, placement, pinned } = talk;
  const own = clashes.filter(({ talks }) => talks.includes(submissionId));
  const names = (people: Talk['presenters']): string => people.map(({ name }) => name).join(', ');
  return (
    <Dialog
      open
      onClose={close}
      title={`${code}: ${placeName(desk, timeZone, placement)}`}
      size="wide"
      acts={
        <>
          <Button
            onClick={() => {
              close();
              lift([submissionId], 'keys');
            }}
            disabled={pinned}
          >
            Carry it by hand
          </Button>
          {placement ? (
            <Button look="quiet" onClick={() => pin([submissionId], !pinned)}>
              {pinned ? 'Take the pin out' : 'Pin it here'}
            </Button>
          ) : null}
          {placement && !pinned ? (
            <Button
              look="quiet"
              onClick={() => {
                toPool([submissionId]);
                close();
              }}
            >
              Take it out of the timetable
            </Button>
          ) : null}
        </>
      }
    >
      <p className={styles.title}>
        <Link to="/c/$conference/submissions/$submission" params={{ conference, submission: submissionId }}>
          <InlineText text={title} />
        </Link>
      </p>
      <dl className={styles.facts}>
        <dt>Track</dt>
        <dd>
          <TrackMark id={talk.trackId} named />
        </dd>
        <dt>Presented by</dt>
        <dd>
          {names(talk.presenters) || 'Nobody yet: say on the submission who presents it.'}
          {talk.firstTime ? ' · first talk' : ''}
        </dd>
        {talk.mentors.length > 0 ? (
          <>
            <dt>Mentor</dt>
            <dd>{names(talk.mentors)}</dd>
          </>
        ) : null}
        {talk.needs.length > 0 ? (
          <>
            <dt>Needs</dt>
            <dd>{talk.needs.join(', ')}</dd>
          </>
        ) : null}
        <dt>Length</dt>
        <dd>{talk.minutes} minutes</dd>
        {talk.state === 'pending' ? (
          <>
            <dt>Decision</dt>
            <dd>Accepted, but not told yet: only organisers see this place.</dd>
          </>
        ) : null}
      </dl>
      {own.length > 0 ? (
        <section>
          <h3 className={styles.heading}>What speaks against its place</h3>
          <ul className={styles.clashes}>
            {own.map((clash) => (
              <ClashRow key={clash.key} clash={clash} onKeep={setKeeping} />
            ))}
          </ul>
        </section>
      ) : null}
      <Audience talk={talk} />
      <MoveTo talk={talk} done={close} />
      <KeepClash clash={keeping} onClose={() => setKeeping(null)} />
    </Dialog>
  );
}
