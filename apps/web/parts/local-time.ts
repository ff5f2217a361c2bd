const formats = new Map<string, Intl.DateTimeFormat>();

function format(instant: string, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${timeZone} ${JSON.stringify(options)}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { ...options, timeZone });
  formats.set(key, made);
  return made.format(new Date(instant)).replace(/^(\w+day),/, '$1');
}

/** `09:30`, where the conference is. */
export const timeOf = (instant: string, timeZone: string): string =>
  format(instant, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** `Wednesday 9 June 2027`, where the conference is. */
export const dayOf = (instant: string, timeZone: string): string =>
  format(instant, timeZone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** `9 Jun 2027`, where the conference is: for tables. */
export const shortDayOf = (instant: string, timeZone: string): string =>
  format(instant, timeZone, { day: 'numeric', month: 'short', year: 'numeric' });

const MINUTES = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const;

/** `Wednesday 9 June 2027, 09:30 BST`. */
export const momentOf = (instant: string, timeZone: string): string =>
  `${dayOf(instant, timeZone)}, ${format(instant, timeZone, MINUTES)}`;

/** `Wednesday 9 June 2027, 09:30:07 BST`: where a second may count. */
export const secondOf = (instant: string, timeZone: string): string =>
  `${dayOf(instant, timeZone)}, ${format(instant, timeZone, { ...MINUTES, second: '2-digit' })}`;
