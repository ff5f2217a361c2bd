import { Link } from '@tanstack/react-router';
import { useConference } from '../../../parts/use-conference';
import { WarningBox } from '../../../parts/warning-box';
import styles from '../acts/tool.module.css';

/** What is asked for and cannot all hold, and what would help. Nothing where all of it can. */
export function ConflictNote({ conflict }: { readonly conflict: readonly string[] }) {
  const { slug: conference } = useConference();
  if (conflict.length === 0) return null;
  return (
    <WarningBox
      className={styles.conflict}
      title={conflict.length === 1 ? 'This cannot hold' : 'These cannot all hold together'}
    >
      <ul>
        {conflict.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        {conflict.length === 1
          ? 'The engine has proven that no timetable can keep it. Give it up, and ask again.'
          : 'The engine has proven that no timetable can keep them all; any one of them given up is enough. Choose the one that hurts least, and ask again.'}
      </p>
      <p>What would help with</p>
      <ul>
        <li>
          a pin or a lock: take it out on{' '}
          <Link to="/c/$conference/sessions" params={{ conference }}>
            the timetable
          </Link>
          , under “View and locks” or in the talk’s window.
        </li>
        <li>a time at which somebody cannot be there: ask them whether a part of it is possible after all.</li>
        <li>
          a room that is closed, or that has not what a talk needs: open it, or say what it has, among{' '}
          <Link to="/c/$conference/set-up/$section" params={{ conference, section: 'rooms' }}>
            the rooms
          </Link>
          .
        </li>
      </ul>
    </WarningBox>
  );
}
