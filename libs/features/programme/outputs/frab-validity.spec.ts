import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleRelease } from '../../../../test/builders/sample-release';
import { readRelease } from '../domain/read-release';
import type { Release } from '../domain/release';
import { scheduleJson } from './schedule-json';
import { scheduleXml } from './schedule-xml';

/** The published schemas of the format are not ours to copy: where they stand beside the checkout they judge. */
const VALIDATORS = join('..', 'shared', 'validators');
const judges = existsSync(VALIDATORS);
const sample = sampleRelease();
const withConference = (change: Partial<Release['conference']>): Release => ({
  ...sample,
  conference: { ...sample.conference, ...change },
});
const nasty: Record<string, Release> = {
  'a slug of one letter': withConference({ slug: 'u' }),
  'a slug of hyphens and figures': withConference({ slug: '2-0-2-7' }),
  'a track without a presentation': {
    ...sample,
    tracks: [...sample.tracks, { id: '00000000-0000-4000-8000-00000000000f', name: 'Nothing & nobody', letter: 'Z' }],
  },
  'posters alone': { ...sample, sessions: [], gatherings: [] },
  'no track at all on a gathering with an odd name': {
    ...sample,
    gatherings: [{ ...sample.gatherings[0]!, title: 'A < B & "C"\u0001', place: 'The room – “next door”' }],
  },
  'a title of 300 signs in many scripts': {
    ...sample,
    submissions: sample.submissions.map((one) => ({ ...one, title: `Ω漢字😀${'é'.repeat(295)}`, abstract: '' })),
  },
};

describe('the schedule for conference apps, where everything is as odd as it may be', () => {
  const folder = mkdtempSync(join(tmpdir(), 'frab-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(Object.entries(nasty))('fits the published schemas with %s', (_, release) => {
    const reader = readRelease(release);
    const [xml, json] = [join(folder, 'schedule.xml'), join(folder, 'schedule.json')];
    writeFileSync(xml, scheduleXml(reader));
    writeFileSync(json, scheduleJson(reader));
    const acronym = JSON.parse(scheduleJson(reader)).schedule.conference.acronym;
    expect(acronym).toMatch(/^[a-z0-9_]{4,}$/);
    if (!judges) return;
    const schema = (name: string): string => join(VALIDATORS, `frab-schedule.${name}`);
    execFileSync('xmllint', ['--noout', '--schema', schema('xsd'), xml], { stdio: 'pipe' });
    execFileSync('node', ['build/validate-json.mjs', schema('schema.json'), json], { stdio: 'pipe' });
  });
});
