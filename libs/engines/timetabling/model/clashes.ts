import type { TimetableInstance } from './instance';

/** Everybody who is in both lists, once. */
function shared(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set(a.filter((person) => b.includes(person)))];
}

/** The chairs of talk `b`'s track, as far as they matter to talk `a`: a chair is at the own track's talks anyway. */
function chairsToward(instance: TimetableInstance, a: number, b: number): readonly string[] {
  const [from, to] = [instance.submissions[a]!.track, instance.submissions[b]!.track];
  return from === to ? [] : instance.tracks[to]!.chairs;
}

/** Who would have to be in two places, presenting one of the talks and presenting or chairing the other. */
export function presentersInBoth(instance: TimetableInstance, a: number, b: number): string[] {
  const [x, y] = [instance.submissions[a]!.presenters, instance.submissions[b]!.presenters];
  return [
    ...new Set([
      ...shared(x, y),
      ...shared(x, chairsToward(instance, a, b)),
      ...shared(y, chairsToward(instance, b, a)),
    ]),
  ];
}

/** Who wishes to attend one of the talks and wishes to attend, presents or chairs the other. */
export function attendeesInBoth(instance: TimetableInstance, a: number, b: number): string[] {
  const wishers = (from: number, to: number): string[] => {
    const { attendees, presenters } = instance.submissions[to]!;
    return shared(instance.submissions[from]!.attendees, [
      ...attendees,
      ...presenters,
      ...chairsToward(instance, from, to),
    ]);
  };
  return [...new Set([...wishers(a, b), ...wishers(b, a)])];
}

/** Who is a co-author of one of the talks, and a co-author or a presenter of the other. */
export function coAuthorsInBoth({ submissions }: TimetableInstance, a: number, b: number): string[] {
  const written = (from: number, to: number): string[] => {
    const [{ coAuthors = [], presenters: own }, { coAuthors: others = [], presenters }] = [
      submissions[from]!,
      submissions[to]!,
    ];
    return shared(coAuthors, [...others, ...presenters]).filter((person) => !own.includes(person));
  };
  return [...new Set([...written(a, b), ...written(b, a)])];
}

/** Who chairs both tracks. */
export function chairsInBoth(instance: TimetableInstance, t: number, u: number): string[] {
  return shared(instance.tracks[t]!.chairs, instance.tracks[u]!.chairs);
}
