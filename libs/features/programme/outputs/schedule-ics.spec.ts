import { contentLine, textValue } from '@colloquy/engines/calendar';
import { minutesAfter } from '@colloquy/kernel';
import { sampleRelease } from '../../../../test/builders/sample-release';
import { readRelease } from '../domain/read-release';
import type { Release } from '../domain/release';
import { calendars } from './schedule-ics';

/** Properties in order, after unfolding (RFC 5545 §3.1). */
function unfolded(ics: string): string[] {
  return ics.replace(/\r\n /g, '').split('\r\n');
}

function whole(release: Release): string {
  return calendars(readRelease(release)).whole();
}

describe('the calendar', () => {
  it('folds lines at 75 octets without tearing a character, and loses nothing', () => {
    const text = `Größe ${'😀é'.repeat(60)} end`;
    const folded = contentLine('SUMMARY', text);
    expect(folded.endsWith('\r\n')).toBe(true);
    for (const line of folded.trimEnd().split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(unfolded(folded)[0]).toBe(`SUMMARY:${text}`);
  });

  it('escapes what would end a value or begin another property', () => {
    expect(textValue('a;b,c\\d\r\nBEGIN:VALARM\u0007')).toBe('a\\;b\\,c\\\\d\\nBEGIN:VALARM');
  });

  it('has one entry for each talk, poster session and gathering, and only whole lines', () => {
    const ics = whole(sampleRelease());
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(24 + 1 + 2);
    expect(ics.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });

  it('keeps the UID and raises the sequence from release to release', () => {
    const release = sampleRelease();
    const submission = release.submissions[0]!;
    const first = unfolded(calendars(readRelease(release)).of([submission]));
    const second = unfolded(calendars(readRelease({ ...release, number: 2 })).of([submission]));
    expect(first).toEqual(
      expect.arrayContaining([
        `UID:${submission.id}@colloquy`,
        'SEQUENCE:1',
        'DTSTAMP:20260520T090000Z',
        'DTSTART;TZID=Europe/London:20260610T093000',
        'DTEND;TZID=Europe/London:20260610T094200',
      ]),
    );
    expect(second).toEqual(first.map((line) => (line === 'SEQUENCE:1' ? 'SEQUENCE:2' : line)));
  });

  it('gives a poster the time of its shift', () => {
    const release = sampleRelease();
    const lines = unfolded(calendars(readRelease(release)).of([release.submissions[3]!]));
    expect(lines).toContain('DTSTART;TZID=Europe/London:20260610T161500');
  });

  it('explains both clocks of a conference during which they change', () => {
    const release = sampleRelease();
    const late = { startsAt: '2026-10-24T12:00:00.000Z', endsAt: '2026-10-24T13:00:00.000Z' };
    const gatherings = [
      { ...release.gatherings[0]!, ...late },
      {
        ...release.gatherings[1]!,
        startsAt: minutesAfter(late.startsAt, 1440),
        endsAt: minutesAfter(late.endsAt, 1440),
      },
    ];
    const lines = unfolded(whole({ ...release, gatherings, sessions: [], posterSessions: [] }));
    const zone = lines.slice(lines.indexOf('BEGIN:VTIMEZONE') + 1, lines.indexOf('END:VTIMEZONE'));
    expect(zone).toEqual([
      'TZID:Europe/London',
      ...['BEGIN:DAYLIGHT', 'DTSTART:20260329T010000', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0100', 'TZNAME:BST'],
      ...['END:DAYLIGHT', 'BEGIN:STANDARD', 'DTSTART:20261025T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0000'],
      ...['TZNAME:GMT', 'END:STANDARD'],
    ]);
    expect(lines).toContain('DTSTART;TZID=Europe/London:20261024T130000');
    expect(lines).toContain('DTSTART;TZID=Europe/London:20261025T120000');
  });
});
