import { useEffect, useState, useSyncExternalStore } from 'react';
import { useAnnounce } from '../../shell/announcer';
import type { Shown } from './doors';
import styles from './saving-line.module.css';
import { savingWords } from './saving-words';
import { useAboveKeyboard } from './use-above-keyboard';

const TICK_MS = 1000;

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(clock);
  }, []);
  return now;
}

/** What people call the thing in front of them. */
const deviceName = (): string =>
  window.matchMedia('(pointer: coarse) and (max-width: 48rem)').matches ? 'phone' : 'device';

/**
 * How saving stands, always in view and true to the second, also above the keyboard of a phone. Seen by the second, read
 * out only when something has changed that one should know.
 */
export function SavingLine({ shown }: { readonly shown: Shown }) {
  const now = Math.max(useNow(), shown.savedAt);
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const announce = useAnnounce();
  const line = useAboveKeyboard();
  const words = savingWords(shown, { now, online, device: deviceName() });
  const calls = shown.saving === 'saved' || shown.saving === 'saving' ? '' : words;
  const [called, setCalled] = useState('');
  useEffect(() => {
    if (calls === called) return;
    setCalled(calls);
    if (calls !== '') announce(calls);
    else if (shown.saving === 'saved') announce('Saved');
  }, [calls, called, announce, shown.saving]);
  const isApart = Object.keys(shown.apart).length > 0;
  const next = encodeURIComponent(window.location.pathname);
  return (
    <p ref={line} className={styles.saving} data-is={shown.saving} data-kept={shown.onDevice ?? undefined}>
      <span>
        {words}
        {shown.saving === 'signed out' ? (
          <>
            {' '}
            <a href={`/sign-in?next=${next}`}>Sign in</a>
          </>
        ) : null}
        {isApart ? (
          <>
            {' '}
            <a href="#apart">Choose</a>
          </>
        ) : null}
      </span>
    </p>
  );
}
