import { calendarOf } from './calendar';
import { type CallFacts, callTasks } from './call-tasks';

const phases = [
  { name: 'submission' as const, startsAt: '2027-01-11T09:00:00.000Z', endsAt: '2027-02-12T17:00:00.000Z' },
];
const noor = { personId: 'n', name: 'Noor', since: '2027-01-20T09:00:00.000Z', about: 'UG-007' };
const keysAt = (now: string, facts: Partial<CallFacts>) =>
  callTasks({ submitted: 20, places: 24, drafts: [], ...facts }, calendarOf(phases, now)).map(({ key }) => key);

describe('while the call is open', () => {
  it.each<[string, string, Partial<CallFacts>, string[]]>([
    ['asks for nothing before it opens', '2027-01-10T09:00:00.000Z', { submitted: 0 }, []],
    ['asks to spread it while nothing has come in', '2027-01-11T09:00:00.000Z', { submitted: 0 }, ['spread-the-call']],
    ['is patient with few abstracts in the first half', '2027-01-20T09:00:00.000Z', { submitted: 5 }, []],
    ['asks again when half the time is over', '2027-02-01T09:00:00.000Z', { submitted: 5 }, ['spread-the-call']],
    ['names those whose draft is not sent in', '2027-02-01T09:00:00.000Z', { drafts: [noor] }, ['drafts-not-sent-in']],
    ['names them also when it is over', '2027-03-01T09:00:00.000Z', { drafts: [noor] }, ['drafts-not-sent-in']],
  ])('an organiser’s home %s', (_, now, facts, keys) => {
    expect(keysAt(now, facts)).toEqual(keys);
  });
});
