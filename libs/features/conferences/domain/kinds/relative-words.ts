import type { MailPlan, RelativeTime } from './kind-template';

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** Days as people count them: `1 day`, `2 weeks`, `16 weeks`. */
function span(days: number): string {
  return days >= 14 && days % 7 === 0 ? plural(days / 7, 'week') : plural(days, 'day');
}

/** A relative time in words: `4 weeks before the first day, at 17:00`. */
export function inWords({ from, days, at }: RelativeTime): string {
  if (days === 0) return `on the ${from}, at ${at}`;
  return `${span(Math.abs(days))} ${days < 0 ? 'before' : 'after'} the ${from}, at ${at}`;
}

const FOLLOWS: Readonly<Record<Extract<MailPlan['when'], string>, string>> = {
  'abstract received': 'as soon as an abstract has come in',
  'pair published': 'when mentors and presenters are paired',
  'decision released': 'when the decisions are released',
  'programme published': 'when the programme is published',
};

/** When a message goes out, in words. */
export function mailTime(when: MailPlan['when']): string {
  return typeof when === 'string' ? FOLLOWS[when] : inWords(when);
}
