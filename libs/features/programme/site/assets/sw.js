// Keeps a release for reading without a network. Its address carries the release's number, so that a new release
// brings a new worker with a cache of its own.
const here = new URL(self.location);
const OURS = `colloquy ${new URL('./', here).pathname} `;
const CACHE = OURS + here.search;
const PATIENCE = 2500;

const kept = (request) => caches.match(request, { cacheName: CACHE, ignoreSearch: true });

const files = async () => (await fetch('offline.json')).json();

async function keepFirst() {
  const cache = await caches.open(CACHE);
  await cache.addAll((await files()).first);
  await self.skipWaiting();
}

/** The other pages, a few at a time, unless the visitor asks to save data. */
async function keepRest() {
  if (navigator.connection?.saveData) return;
  const cache = await caches.open(CACHE);
  const known = new Set((await cache.keys()).map(({ url }) => url));
  const missing = (await files()).rest.filter((file) => !known.has(new URL(file, here).href));
  while (missing.length) await Promise.allSettled(missing.splice(0, 6).map((file) => cache.add(file)));
}

self.addEventListener('install', (event) => event.waitUntil(keepFirst()));

self.addEventListener('activate', (event) => {
  const tidy = async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

self.addEventListener('message', (event) => event.waitUntil(keepRest()));

/** A page from the network, or the kept one where the network is gone or takes too long. */
async function page(event) {
  const fresh = fetch(event.request).then(async (answer) => {
    if (answer.ok) await (await caches.open(CACHE)).put(event.request, answer.clone());
    return answer;
  });
  event.waitUntil(fresh.catch(() => undefined));
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE)).then(() => kept(event.request));
  const soon = await Promise.race([fresh.catch(() => undefined), late]);
  return soon ?? (await kept(event.request)) ?? fresh.catch(() => Response.redirect(new URL('index.html', here)));
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== here.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else event.respondWith(kept(request).then((answer) => answer ?? fetch(request)));
});
