import { type Complain, isCount, isObject, isPlace, isTexts, type Sizes } from './shapes';

type Fields = Record<string, unknown>;

/** Looks at what a submission may say beyond what it must. */
export function validateTalkRules(
  value: Fields,
  field: string,
  name: string,
  { sessions, rooms }: Sizes,
  complain: Complain,
): void {
  for (const list of ['coAuthors', 'supporters', 'needs']) {
    if (value[list] !== undefined && !isTexts(value[list]))
      complain(`${field}.${list}`, `${name}: “${list}” must be a list of texts.`);
  }
  if (value.firstTime !== undefined && typeof value.firstTime !== 'boolean')
    complain(`${field}.firstTime`, `${name}: “firstTime” must be true or false.`);
  if (value.audience !== undefined && !(Number.isFinite(value.audience) && (value.audience as number) >= 0))
    complain(`${field}.audience`, `${name}: “audience” must be a number of people.`);
  const { mix, published } = value;
  if (mix !== undefined && !(isObject(mix) && isTexts(Object.values(mix))))
    complain(`${field}.mix`, `${name}: “mix” must be an object with a text for each key, such as a year group.`);
  if (published === undefined) return;
  if (
    !isObject(published) ||
    !isPlace(published.session, sessions) ||
    !isPlace(published.room, rooms) ||
    !isCount(published.slot)
  ) {
    complain(
      `${field}.published`,
      `${name}: “published” must name one of the ${sessions} sessions and ${rooms} rooms and a slot, counted from 0.`,
    );
  }
}
