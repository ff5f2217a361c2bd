/** Whether the text names a zone of the IANA database, such as Europe/London. Offsets such as `+01:00` do not: they know no summer time. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const bare = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

/** The zones that somebody who typed this may have meant, the likeliest first, at most three: a city, or a slip. */
export function similarTimeZones(text: string): string[] {
  const typed = bare(text);
  if (typed === '') return [];
  const ranked = Intl.supportedValuesOf('timeZone').flatMap((zone) => {
    const city = bare(zone.slice(zone.lastIndexOf('/') + 1));
    if (city === typed || typed.endsWith(city)) return [{ zone, far: 0.5 }];
    const far = Math.min(distance(typed, bare(zone)), distance(typed, city));
    return far <= Math.max(1, Math.floor(typed.length / 4)) ? [{ zone, far }] : [];
  });
  return ranked
    .sort((a, b) => a.far - b.far || (a.zone < b.zone ? -1 : 1))
    .slice(0, 3)
    .map(({ zone }) => zone);
}

/** How many letters have to be put in, taken out or changed to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
