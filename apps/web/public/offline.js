/**
 * The service worker of the workspace: opens the screens of writing, reviewing and rehearsing without a connection. It keeps the program as it was
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
  /^\/api\/v1\/conferences\/[^/]+\/(mentoring-agreement|review-queue|review-training)$/,
  /^\/api\/v1\/conferences\/[^/]+\/submissions\/[^/]+\/(draft|preparation|rehearsals|review-draft|discussion)$/,
];

const isNeeded = (path) => NEEDED.some((pattern) => pattern.test(path));

/** Which program a page is of: the name of its first file changes with anything in it. */
const programOf = (page) => /src="(\/app\/assets\/[^"]+)"/.exec(page ?? '')?.[1];

/** Keeps a program for the next time, in the place of the one before with all its parts. */
async function keepProgram(seen) {
  const program = await caches.open(PROGRAM);
  const before = programOf(await (await program.match(PAGE))?.text());
  if (before !== undefined && before === programOf(seen)) return;
  const old = before === undefined ? [] : await program.keys();
  const answer = await fetch(PAGE);
  if (!answer.ok) return;
  for (const part of old) await program.delete(part);
  await program.put(PAGE, answer);
}

/** The page at an address: from the server, or the program as it was kept, which knows all addresses. */
async function page(event) {
  try {
    const answer = await fetch(event.request);
    if (answer.ok)
      event.waitUntil(
        answer
          .clone()
          .text()
          .then(keepProgram)
          .catch(() => {}),
      );
    return answer;
  } catch (away) {
    const kept = await (await caches.open(PROGRAM)).match(PAGE);
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
  if (request.mode === 'navigate' && pathname.startsWith(PAGE)) event.respondWith(page(event));
  else if (ASSET.test(pathname)) event.respondWith(asset(request));
  else if (isNeeded(pathname)) event.respondWith(reading(request));
});

/** What a page had loaded before it had this worker. */
self.addEventListener('message', (event) => {
  const paths = event.data?.loaded ?? [];
  const keep = async () => {
    await fetch(PAGE)
      .then((answer) => answer.text())
      .then(keepProgram)
      .catch(() => {});
    for (const path of paths) {
      const request = new Request(path);
      if (ASSET.test(path)) await asset(request).catch(() => {});
      else if (isNeeded(path)) await reading(request).catch(() => {});
    }
  };
  event.waitUntil(keep());
});
