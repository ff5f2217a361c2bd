import type { Shown } from './doors';

const SECOND = 1000;
const MINUTE = 60;
const HOUR = 3600;
const clock = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

function ago(savedAt: number, now: number): string {
  const seconds = Math.max(0, Math.round((now - savedAt) / SECOND));
  if (seconds < MINUTE) return `Saved ${seconds} s ago`;
  if (seconds < HOUR) return `Saved ${Math.floor(seconds / MINUTE)} min ago`;
  if (seconds < 12 * HOUR) return `Saved at ${time.format(savedAt)}`;
  return `Saved on ${clock.format(savedAt)}, ${time.format(savedAt)}`;
}

/** Where the page is and what it can know of the way to the server. */
export interface Around {
  readonly now: number;
  readonly online: boolean;
  /** What this device is called: `phone`, `computer`. */
  readonly device: string;
}

/** How saving stands, in a sentence that is true at this moment. */
export function savingWords(shown: Omit<Shown, 'leaves'>, { now, online, device }: Around): string {
  const { saving, savedAt, message, onDevice, apart } = shown;
  if (saving === 'saved' && Object.keys(apart).length > 0)
    return 'Saved, but for what was changed in two places: choose which wording stays';
  if (saving === 'saved') return ago(savedAt, now);
  if (saving === 'saving') return 'Saving …';
  if (onDevice === false) return 'Not kept: this browser refuses storage; keep this page open';
  const kept = onDevice ? `kept on this ${device}` : `being kept on this ${device} …`;
  if (saving === 'signed out') return `You are signed out: ${kept}; sign in to send it`;
  if (saving === 'refused') return `Not saved, ${kept}: ${message}`;
  return online ? `The server does not answer: ${kept}, tried again by itself` : `Offline, ${kept}`;
}
