import { useEffect } from 'react';
import { readMeanwhile } from './meanwhile';

/** As the service worker calls what people have read; see public/offline.js. */
const READ = 'colloquy-read';
/** The first screen comes first. */
const AFTER_MS = 2_000;

/** The paths of everything that this page has loaded, or had in it. */
function loaded(): string[] {
  const resources = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const own = resources.flatMap(({ origin, pathname }) => (origin === location.origin ? [pathname] : []));
  return [...own, ...readMeanwhile()];
}

/** Makes the screen that calls it open without a connection from the next time on, in browsers that can. */
export function useOffline(): void {
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    const timer = setTimeout(async () => {
      await navigator.serviceWorker.register('/app/offline.js', { scope: '/app/' }).catch(() => {});
      const { active } = await navigator.serviceWorker.ready;
      active?.postMessage({ loaded: loaded() });
    }, AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
}

/** Forgets what was kept for reading without a connection: whoever uses this browser next must not find it. */
export async function forgetRead(): Promise<void> {
  if ('caches' in window) await caches.delete(READ).catch(() => false);
}
