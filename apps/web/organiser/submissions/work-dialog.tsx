import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, buttonLook } from '../../parts/button';
import { InlineText } from '../../parts/inline-text';
import { momentOf } from '../../parts/local-time';
import { StateMark, TrackMark } from '../../parts/marks';
import { Dialog } from '../../parts/overlays/dialog';
import { useConference } from '../../parts/use-conference';
import { type Change, ChangeDialog } from './change-dialog';
import { SIGN_OFF_WORDS } from './columns';
import { LetterDialog } from './letter-dialog';
import styles from './submissions.module.css';
import type { SubmissionRow } from './table-query';
import { WorkRecord } from './work-record';

function Facts({ row, likeness }: { readonly row: SubmissionRow; readonly likeness: string | undefined }) {
  const { types, timeZone } = useConference();
  const at = (instant: string | null) => (instant === null ? null : momentOf(instant, timeZone));
  const facts: readonly (readonly [string, React.ReactNode])[] = [
    ['State', <StateMark key="state" state={row.state} />],
    ['Authors', row.authors.join(', ')],
    ['Presents', row.presenters.join(', ')],
    ['Not confirmed', row.unconfirmed > 0 ? `${row.unconfirmed} of its authors` : null],
    ['Supervisor', SIGN_OFF_WORDS[row.signOff ?? '']],
    ['Track', row.trackId === null ? null : <TrackMark key="track" id={row.trackId} named />],
    ['Type', types.find(({ id }) => id === row.typeId)?.name],
    ['Words', row.words],
    ['Keywords', row.keywords.join(', ')],
    ['Begun', `${at(row.begunAt)}${row.onBehalf ? ', by an organiser for them' : ''}`],
    ['Written in last', at(row.savedAt)],
    ['Submitted', at(row.submittedAt)],
    ['Since then', row.changed ? 'Something was written that is not submitted' : null],
    ['May come until', at(row.lateUntil)],
    ['Mentor', row.mentor],
    ['Much like', likeness],
  ];
  return (
    <dl className={styles.facts}>
      {facts.flatMap(([term, value]) =>
        value === null || value === undefined || value === ''
          ? []
          : [<dt key={term}>{term}</dt>, <dd key={`${term}:`}>{value}</dd>],
      )}
    </dl>
  );
}

/** What is known of one work, and what organisers can do with it. */
export function WorkDialog(props: {
  readonly row: SubmissionRow;
  readonly likeness: string | undefined;
  readonly onClose: () => void;
}) {
  const { row, likeness, onClose } = props;
  const { slug: conference } = useConference();
  const [asking, setAsking] = useState<Change | 'letter' | null>(null);
  const close = () => setAsking(null);
  const { id, code, title, state, version } = row;
  const chosen = [row];
  if (asking === 'letter') return <LetterDialog chosen={chosen} onClose={close} onDone={onClose} />;
  if (asking !== null) return <ChangeDialog change={asking} chosen={chosen} onClose={close} onDone={onClose} />;
  return (
    <Dialog open size="wide" title={code} onClose={onClose}>
      <h3 className={styles.title}>{title === '' ? 'No title yet' : <InlineText text={title} />}</h3>
      <Facts row={row} likeness={likeness} />
      <div className={styles.acts}>
        {version === null ? null : (
          <Link
            className={buttonLook('main')}
            to="/c/$conference/submissions/$submission"
            params={{ conference, submission: id }}
          >
            Open it
          </Link>
        )}
        {state !== 'withdrawn' ? (
          <Link
            className={buttonLook('quiet')}
            to="/c/$conference/write/$submission"
            params={{ conference, submission: id }}
          >
            Write in it for them
          </Link>
        ) : null}
        <Button look="quiet" onClick={() => setAsking('letter')}>
          {state === 'draft' ? 'Remind its presenters' : 'Write to its presenters'}
        </Button>
        {state === 'withdrawn' ? (
          <Button look="quiet" onClick={() => setAsking('bring back')}>
            Bring it back
          </Button>
        ) : (
          <Button look="quiet" onClick={() => setAsking('withdraw')}>
            Withdraw it for them
          </Button>
        )}
      </div>
      <WorkRecord row={row} />
    </Dialog>
  );
}
