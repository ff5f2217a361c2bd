/**
 * The service worker of the workspace: opens the screens of writing and rehearsing without a connection. It keeps the program as it was
 * loaded last, and what those screens read; whatever can be had from the server is taken from there. What is typed is not
 * its affair: that is kept by the page itself and sent when there is a connection.
 */
const PROGRAM = 'colloquy-program';
/** Emptied at signing out, under this name. */
const READ = 'colloquy-read';
const PAGE = '/app/';
const ASSET = /^\/(app\/)?assets\//;
const NEEDED = [
  /^\/api\/v1\/me$/,
  /^\/api\/v1\/conferences(\/[^/]+)?$/,
  /^\/api\/v1\/conferences\/[^/]+\/writing-rules$/,
  /^\/api\/v1\/conferences\/[^/]+\/mentoring-agreement$/,
  /^\/api\/v1\/conferences\/[^/]+\/submissions\/[^/]+\/(draft|preparation|rehearsals)$/,
];

const isNeeded = (path) => NEEDED.some((pattern) => pattern.test(path));

/** The program's page: from the server, or as it was. A new program takes the place of the old one with all its parts. */
async function page(request) {
  const program = await caches.open(PROGRAM);
  try {
    const answer = await fetch(request);
    if (!answer.ok) return answer;
    const [before, now] = [await (await program.match(PAGE))?.text(), await answer.clone().text()];
    if (before !== undefined && before !== now) {
      for (const part of await program.keys()) await program.delete(part);
    }
    await program.put(PAGE, answer.clone());
    return answer;
  } catch (away) {
    const kept = await program.match(PAGE);
    if (kept) return kept;
    throw away;
  }
}

/** A file whose name changes with what is in it. */
async function asset(request) {
  const program = await caches.open(PROGRAM);
  const kept = await program.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await program.put(request, answer.clone());
  return answer;
}

/** What somebody may read: what they may not any more is forgotten. */
async function reading(request) {
  const read = await caches.open(READ);
  try {
    const answer = await fetch(request);
    if (answer.ok) await read.put(request, answer.clone());
    else if ([401, 403, 404].includes(answer.status)) await read.delete(request);
    return answer;
  } catch (away) {
    const kept = await read.match(request);
    if (kept) return kept;
    throw away;
  }
}

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && pathname.startsWith(PAGE)) event.respondWith(page(request));
  else if (ASSET.test(pathname)) event.respondWith(asset(request));
  else if (isNeeded(pathname)) event.respondWith(reading(request));
});

/** What a page had loaded before it had this worker. */
self.addEventListener('message', (event) => {
  const paths = event.data?.loaded ?? [];
  const keep = async () => {
    await page(new Request(PAGE)).catch(() => {});
    for (const path of paths) {
      const request = new Request(path);
      if (ASSET.test(path)) await asset(request).catch(() => {});
      else if (isNeeded(path)) await reading(request).catch(() => {});
    }
  };
  event.waitUntil(keep());
});
