import type { Instant } from '@colloquy/kernel';

/** An instant where the conference is, as messages name it: `Friday 12 February 2027, 23:59 GMT`. */
export function momentInMail(instant: Instant, timeZone: string, precision: 'minutes' | 'seconds' = 'minutes'): string {
  return new Intl.DateTimeFormat('en-GB', {
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' },
    second: precision === 'seconds' ? '2-digit' : undefined,
  })
    .format(new Date(instant))
    .replace(' at ', ', ');
}
