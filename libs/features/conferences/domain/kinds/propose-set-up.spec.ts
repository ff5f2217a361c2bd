import { formFaults } from '@colloquy/engines/submission-form';
import { conferenceFaults } from '../conference-faults';
import { tidied } from '../form/form-question';
import type { NoticeKind } from '../notices/notice';
import { localTimeOf } from '../time/local-time';
import { KIND_TEMPLATES, templateOf } from './kind-templates';
import { proposeQuestions } from './propose-questions';
import { proposeSetUp } from './propose-set-up';
import { timesFor } from './template-times';

let made = 0;
const makeId = () => {
  made += 1;
  return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
};

const basics = (startsOn: string, endsOn: string, timeZone: string) => ({
  ...{ title: 'Research', slug: 'research', contact: 'us@example.org', venue: '', demo: false },
  ...{ startsOn, endsOn, timeZone },
});

/** Founded early, late, at the last moment, after the first day; over changes of clocks, a leap day, and far away. */
const DATES: readonly (readonly [today: string, startsOn: string, endsOn: string, zone: string])[] = [
  ['2026-11-24', '2027-06-09', '2027-06-09', 'Europe/London'],
  ['2026-11-24', '2027-03-26', '2027-03-29', 'Europe/London'],
  ['2026-11-24', '2027-03-14', '2027-03-14', 'America/New_York'],
  ['2027-09-01', '2028-02-28', '2028-03-01', 'Pacific/Auckland'],
  ['2027-05-01', '2027-06-09', '2027-06-10', 'Europe/London'],
  ['2027-05-30', '2027-06-09', '2027-06-09', 'Asia/Kathmandu'],
  ['2027-06-05', '2027-06-09', '2027-06-09', 'Europe/London'],
  ['2027-07-01', '2027-06-09', '2027-06-30', 'Europe/London'],
];

describe.each(KIND_TEMPLATES)('the proposal of $name', (template) => {
  it.each(DATES)('founded on %s for %s to %s in %s has no faults', (today, startsOn, endsOn, timeZone) => {
    const setUp = proposeSetUp(template, basics(startsOn, endsOn, timeZone), { today, makeId });
    expect(conferenceFaults(setUp)).toEqual([]);
    const notices = new Map<NoticeKind, string>(template.notices.map(({ kind }) => [kind, makeId()]));
    const at = timesFor(template, { startsOn, endsOn, timeZone, today });
    const questions = proposeQuestions(template.questions, { makeId, at, types: setUp.types, notices });
    const around = {
      ...{ tracks: [], before: [], wording: { instant: (at: string) => at, name: (id: string) => id } },
      types: setUp.types.map(({ id }) => id),
      notices: [...notices.values()],
      opensAt: setUp.phases.find(({ name }) => name === 'submission')?.startsAt ?? null,
    };
    const form = questions.map((question) => tidied(question, makeId));
    expect(formFaults(form, around)).toEqual([]);
    expect(form).toHaveLength(template.questions.length);
  });
});

describe('a committee that begins late', () => {
  const phasesFrom = (today: string) =>
    proposeSetUp(templateOf('showcase'), basics('2027-06-09', '2027-06-09', 'Europe/London'), { today, makeId }).phases;
  const day = (at: string) => localTimeOf('Europe/London', at).slice(0, 10);

  it('gets the same year in fewer days, none of it in the past', () => {
    const phases = phasesFrom('2027-05-01');
    expect(day(phases[0]?.startsAt ?? '') > '2027-05-01').toBe(true);
    expect(phases.map(({ startsAt, endsAt }) => startsAt < endsAt)).not.toContain(false);
  });

  it('gets the usual year when there is time for it', () => {
    expect(day(phasesFrom('2027-01-01')[0]?.startsAt ?? '')).toBe('2027-02-17');
  });
});
