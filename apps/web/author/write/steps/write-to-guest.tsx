import { Link } from '@tanstack/react-router';
import styles from '../frame/frame.module.css';
import { useWriting } from '../frame/writing';

/** To whoever has not said yet how to reach them: by what this browser alone knows them, and what helps. */
export function WriteToGuest() {
  const { conference, content, draft } = useWriting();
  const yours = draft.authors.find(({ you }) => you)?.authorKey;
  const hasAddress = content.authors.some(({ id, address }) => id === yours && address.trim() !== '');
  if (!draft.guest || hasAddress) return null;
  return (
    <p className={styles.sent}>
      Only this browser knows you so far. Give your e-mail address under{' '}
      <Link to="/c/$conference/write/$submission/$step" params={{ conference, submission: draft.id, step: 'authors' }}>
        Authors
      </Link>
      , and you can come back on any device.
    </p>
  );
}
