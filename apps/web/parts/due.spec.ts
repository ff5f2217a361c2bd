import { dueWords, sinceWords } from './due';

const LONDON = 'Europe/London';
const NOW = '2027-03-10T12:00:00.000Z';

describe('a deadline, as an organiser reads it', () => {
  it.each([
    ['2027-03-10T17:00:00.000Z', 'due today: by Wednesday 10 March 2027, 17:00 GMT'],
    ['2027-03-11T00:00:00.000Z', 'due today: by the end of Wednesday 10 March 2027'],
    ['2027-03-11T17:00:00.000Z', 'due tomorrow: by Thursday 11 March 2027, 17:00 GMT'],
    ['2027-03-19T17:00:00.000Z', 'due in 9 days: by Friday 19 March 2027, 17:00 GMT'],
    ['2027-06-09T16:00:00.000Z', 'by Wednesday 9 June 2027, 17:00 BST'],
    ['2027-03-10T11:00:00.000Z', 'just late: it was due by Wednesday 10 March 2027, 11:00 GMT'],
    ['2027-03-08T11:00:00.000Z', '2 days late: it was due by Monday 8 March 2027, 11:00 GMT'],
  ])('%s is told with weekday and zone', (deadline, words) => {
    expect(dueWords(deadline, NOW, LONDON)).toBe(words);
  });

  it('says for how long somebody waits', () => {
    expect(sinceWords('2027-03-10T08:00:00.000Z', NOW)).toBe('since today');
    expect(sinceWords('2027-03-03T08:00:00.000Z', NOW)).toBe('for 7 days');
  });
});
