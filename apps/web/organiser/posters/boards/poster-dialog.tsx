import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../../parts/button';
import { InlineText } from '../../../parts/inline-text';
import { TrackMark } from '../../../parts/marks';
import { Dialog } from '../../../parts/overlays/dialog';
import styles from '../../timetable/talk/talk-dialog.module.css';
import { useParts } from '../acts/use-parts';
import { FindingRow, KeepFinding } from '../beside/finding-list';
import { useBench } from '../desk/use-workbench';
import type { Poster } from '../model/desk';
import type { Against } from '../model/findings';
import { boardName, namesIn, needName, shiftName, unmetNeeds } from '../model/words';
import { MoveTo } from './move-to';

/** A poster with all that matters about it, and where else it could hang. */
export function PosterDialog() {
  const { hands, hold, posters } = useBench();
  const poster = posters.get(hands.open ?? '');
  return poster ? <OpenPoster key={poster.submissionId} poster={poster} close={() => hold({ open: null })} /> : null;
}

function OpenPoster({ poster, close }: { readonly poster: Poster; readonly close: () => void }) {
  const { desk, plan, conference, findings, hang, lift, toPool } = useBench();
  const { togglePin } = useParts();
  const [keeping, setKeeping] = useState<Against | null>(null);
  const { submissionId, code, title, board, shift, pinned, needs } = poster;
  const own = findings.filter(({ posters }) => posters.includes(submissionId));
  const here = plan.boards.find(({ number }) => number === board);
  const unmet = board === null ? [] : unmetNeeds(poster, here);
  return (
    <Dialog
      open
      onClose={close}
      title={`${code}: ${boardName(board)}`}
      size="wide"
      acts={
        <>
          <Button
            disabled={pinned}
            onClick={() => {
              close();
              lift(submissionId, 'keys');
            }}
          >
            Carry it by hand
          </Button>
          {board === null ? null : (
            <Button look="quiet" onClick={() => togglePin(submissionId)}>
              {pinned ? 'Take the pin out' : 'Pin it here'}
            </Button>
          )}
          {board === null || pinned ? null : (
            <Button
              look="quiet"
              onClick={() => {
                toPool(submissionId);
                close();
              }}
            >
              Take it down
            </Button>
          )}
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
          <TrackMark id={poster.trackId} named />
        </dd>
        <dt>Presented by</dt>
        <dd>{namesIn(poster.presenters) || 'Nobody yet: say on the submission who presents it.'}</dd>
        {poster.mentors.length > 0 ? (
          <>
            <dt>Mentor</dt>
            <dd>{namesIn(poster.mentors)}</dd>
          </>
        ) : null}
        {needs.length > 0 ? (
          <>
            <dt>Needs</dt>
            <dd>{needs.map((need) => `${needName(need)}${unmet.includes(need) ? ' (not here)' : ''}`).join(', ')}</dd>
          </>
        ) : null}
        {poster.sheet ? (
          <>
            <dt>Sheet</dt>
            <dd>{poster.sheet}</dd>
          </>
        ) : null}
        {board !== null && desk.shifts.length > 1 ? (
          <>
            <dt>Shift</dt>
            <dd>
              {desk.shifts.map(({ name }, place) => (
                <Button
                  key={name}
                  look={place === shift ? 'main' : 'quiet'}
                  aria-pressed={place === shift}
                  disabled={pinned}
                  onClick={() => {
                    if (place !== shift) hang('move', [{ submissionId, to: { board, shift: place } }]);
                  }}
                >
                  {shiftName(desk, place)}
                </Button>
              ))}
            </dd>
          </>
        ) : null}
        {poster.state === 'pending' ? (
          <>
            <dt>Decision</dt>
            <dd>Accepted, but not told yet: only organisers see this board.</dd>
          </>
        ) : null}
        {poster.note ? (
          <>
            <dt>Note</dt>
            <dd>{poster.note}</dd>
          </>
        ) : null}
      </dl>
      {own.length > 0 ? (
        <section>
          <h3 className={styles.heading}>What speaks against its board</h3>
          <ul className={styles.clashes}>
            {own.map((one) => (
              <FindingRow key={one.key} one={one} onKeep={setKeeping} />
            ))}
          </ul>
        </section>
      ) : null}
      <MoveTo poster={poster} done={close} />
      {keeping ? <KeepFinding one={keeping} close={() => setKeeping(null)} /> : null}
    </Dialog>
  );
}
