import { useSyncExternalStore } from 'react';
import { Icon } from '../parts/icon';
import styles from './frame.module.css';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Says when there is no connection, and what that means for what is typed. */
export function OfflineBanner() {
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div role="status">
      {online ? null : (
        <p className={styles.offline}>
          <Icon name="away" /> You are offline. What you see may be out of date; forms that save by themselves keep what
          you type on this device and send it when you are back.
        </p>
      )}
    </div>
  );
}
