// Adds search, saved talks, "now" and reading without a network to pages that are complete without it.
const root = document.documentElement;
const { conference, release } = root.dataset;
const KEY = `colloquy saved ${conference}`;
const byId = (id) => document.getElementById(id);
const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Elements with text only: nothing from the list is ever read as HTML. */
function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

let silence;
function say(text) {
  byId('status').textContent = text;
  clearTimeout(silence);
  silence = setTimeout(() => say(''), 8000);
}

let list;
/** The slim list: one entry for each talk, poster and gathering. Fetched when first needed. */
function entries() {
  list ??= fetch('search.json')
    .then((answer) => answer.json())
    .then((rows) =>
      rows.map(([kind, page, code, title, people, when, where, from, to]) => ({
        ...{ kind, page, code, title, people, when, where, from, to },
        folded: fold(`${code} ${title} ${people}`),
      })),
    )
    .catch(() => {
      list = undefined;
      return [];
    });
  return list;
}

let saved = new Set();
try {
  saved = new Set(JSON.parse(localStorage.getItem(KEY) ?? '[]'));
} catch {
  // Storage is shut or holds something else: begin with nothing saved.
}
function keep() {
  try {
    localStorage.setItem(KEY, JSON.stringify([...saved]));
  } catch {
    say('This browser does not let the site save anything.');
  }
}
const overlaps = (entry, all) =>
  all.filter((other) => other !== entry && other.from < entry.to && entry.from < other.to).map((other) => other.code);
const mine = (all) => all.filter((entry) => saved.has(entry.code)).sort((a, b) => a.from - b.from);

function paint() {
  for (const button of document.querySelectorAll('.save')) {
    button.setAttribute('aria-pressed', saved.has(button.dataset.code));
  }
}
function star(code) {
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  icon.append(document.createElementNS('http://www.w3.org/2000/svg', 'use'));
  icon.firstChild.setAttribute('href', '#star');
  icon.setAttribute('aria-hidden', 'true');
  return make('button', { type: 'button', class: 'save', 'data-code': code, 'aria-label': `Save ${code}` }, icon);
}
function line(entry, note) {
  const text = make('div', {}, make('a', { class: 'work', href: entry.page }, entry.title));
  for (const more of [entry.people, `${entry.when}, ${entry.where}`]) {
    if (more) text.append(make('p', { class: 'who' }, more));
  }
  if (note) text.append(make('p', { class: 'overlap' }, note));
  return make(
    'li',
    { class: 'line' },
    make('span', { class: 'mark' }, entry.code),
    text,
    entry.code ? star(entry.code) : '',
  );
}

async function toggle(code) {
  if (!saved.delete(code)) saved.add(code);
  keep();
  paint();
  const all = mine(await entries());
  const clashes = overlaps(all.find((entry) => entry.code === code) ?? {}, all);
  if (!saved.has(code)) say(`${code} is no longer saved.`);
  else say(clashes.length ? `${code} is saved. It overlaps with ${clashes.join(', ')}.` : `${code} is saved.`);
  if (byId('saved')) showSaved();
}

async function showSaved() {
  if (!saved.size) return;
  const known = await entries();
  const all = mine(known);
  const items = all.map((entry) => {
    const clashes = overlaps(entry, all);
    return line(entry, clashes.length ? `Overlaps with ${clashes.join(', ')}` : '');
  });
  const codes = new Set(known.map((entry) => entry.code));
  const gone = known.length ? [...saved].filter((code) => !codes.has(code)) : [];
  for (const code of gone) {
    items.push(
      make('li', { class: 'line' }, make('span', { class: 'mark' }, code), 'No longer in the programme', star(code)),
    );
  }
  const calendar = make('button', { type: 'button', class: 'button' }, 'Add all to calendar');
  calendar.onclick = () => download(all);
  const link = make('a', { href: `saved.html#${new URLSearchParams({ add: [...saved] })}` }, 'Link to this list');
  const acts = make('p', { class: 'acts' }, calendar, link, make('span', { class: 'who' }, 'for your other devices'));
  byId('saved').replaceChildren(make('ol', { class: 'lines found' }, ...items), acts);
  paint();
}

/** One calendar from the files of the single talks: all have the same head, with the time zone. */
async function download(all) {
  const files = await Promise.all(all.map(async ({ page }) => (await fetch(page.replace(/html$/, 'ics'))).text()));
  const head = files[0].slice(0, files[0].indexOf('BEGIN:VEVENT'));
  const events = files.flatMap((file) => file.match(/BEGIN:VEVENT[\s\S]*?END:VEVENT\r\n/g) ?? []);
  const text = `${head}${events.join('')}END:VCALENDAR\r\n`;
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  make('a', { href: address, download: `${conference}.ics` }).click();
}

async function search(text) {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const found = byId('found');
  found.hidden = !words.length;
  if (found.hidden) return;
  const all = await entries();
  if (byId('q').value !== text) return;
  const hits = all.filter((entry) => words.every((word) => entry.folded.includes(word)));
  const told = all.length
    ? `${hits.length || 'Nothing'} found${hits.length > 50 ? ', the first 50 are shown' : ''}`
    : 'The list could not be loaded. All work is listed under Abstracts.';
  found.replaceChildren(
    make('p', {}, told),
    make('ol', { class: 'lines found' }, ...hits.slice(0, 50).map((hit) => line(hit))),
  );
  paint();
  clearTimeout(silence);
  silence = setTimeout(() => say(told), 1000);
}

/** Outlines boards on the plans and brings the first of them into sight within its own frame. */
function show(places) {
  for (const board of document.querySelectorAll('.board.found')) board.classList.remove('found');
  places.forEach((place, at) => {
    const board = place.closest('.posters').querySelector(`.plan [data-board="${place.dataset.board}"]`);
    if (!board) return;
    board.classList.add('found');
    const frame = board.closest('.plan');
    const [inner, outer] = [board, frame].map((one) => one.getBoundingClientRect());
    if (at === 0) frame.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
  });
}

/** Says in words where posters are, from the page's own lists. */
function where(text) {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const hits = [...document.querySelectorAll('.codes-at li')].filter((place) => {
    const line = byId(place.querySelector('a[href^="#"]').hash.slice(1));
    const known = fold(`${place.firstChild.textContent} ${line.querySelector('div').textContent}`);
    return words.length && words.every((word) => known.includes(word));
  });
  const there = byId('there');
  there.hidden = !words.length;
  const shown = hits.slice(0, 8).map((place) => {
    const copy = place.cloneNode(true);
    copy.removeAttribute('id');
    return copy;
  });
  const more = hits.length > 8 ? [make('li', {}, `${hits.length - 8} more: write another word.`)] : [];
  const none = words.length && !hits.length ? [make('li', {}, 'No poster has these words. Try a code or a name.')] : [];
  there.replaceChildren(...shown, ...more, ...none);
  show(hits);
  clearTimeout(silence);
  const told =
    hits.length === 1
      ? [...shown[0].children].map((part) => part.textContent).join(': ')
      : `${hits.length || 'No'} posters found`;
  if (words.length) silence = setTimeout(() => say(told), 1000);
}

async function showNow() {
  const place = byId('now');
  const minute = Date.now() / 60000;
  if (Date.parse(place.dataset.from) / 60000 - 720 > minute || Date.parse(place.dataset.to) / 60000 < minute) return;
  const things = (await entries()).filter((entry) => entry.kind !== 'p');
  const now = things.filter((entry) => entry.from <= minute && minute < entry.to);
  const start = Math.min(...things.filter((entry) => entry.from > minute).map((entry) => entry.from));
  const next = things.filter((entry) => entry.from === start);
  for (const [name, hits] of Object.entries({ Now: now, Next: next })) {
    if (hits.length)
      place.append(make('h3', {}, name), make('ol', { class: 'lines found' }, ...hits.map((hit) => line(hit))));
  }
  place.hidden = !now.length && !next.length;
  paint();
}

document.addEventListener('click', (event) => {
  const button = event.target.closest('.save');
  if (button) toggle(button.dataset.code);
});
const box = byId('q');
if (box) {
  box.addEventListener('focus', entries, { once: true });
  box.addEventListener('input', () => search(box.value));
  box.form.addEventListener('submit', (event) => event.preventDefault());
}
const asked = byId('where');
if (asked) {
  asked.addEventListener('input', () => where(asked.value));
  asked.form.addEventListener('submit', (event) => event.preventDefault());
  const arrive = () => {
    const place = byId(decodeURIComponent(location.hash.slice(1)));
    if (place?.dataset.board) show([place]);
  };
  addEventListener('hashchange', arrive);
  arrive();
}
for (const slot of document.querySelectorAll('.slot')) {
  const now = Date.now();
  slot.classList.toggle('on', Date.parse(slot.dataset.from) <= now && now < Date.parse(slot.dataset.to));
}
if (byId('saved')) {
  const shared = new URLSearchParams(location.hash.slice(1)).get('add')?.split(',') ?? [];
  if (shared.some((code) => !saved.has(code))) {
    saved = new Set([...saved, ...shared]);
    keep();
    say('The list from your link is added to this device.');
  }
  showSaved();
}
if (byId('now')) showNow();
paint();
root.classList.add('ready');
const offline = () => say(`You are offline. This is release ${release}, as your device keeps it.`);
addEventListener('offline', offline);
if (!navigator.onLine) offline();
if (location.protocol.startsWith('http') && navigator.serviceWorker) {
  navigator.serviceWorker.register(`sw.js?${release}`).catch(() => undefined);
  navigator.serviceWorker.ready.then(({ active }) => active.postMessage('rest'));
}
