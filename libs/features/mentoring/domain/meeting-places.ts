import type { MentorProfile } from './mentor-profile';

type Where = Pick<MentorProfile, 'modes' | 'campus'>;

/**
 * The ways in which somebody meets, with the place in them: in person on one campus is no way to meet somebody on another.
 * Whoever names no campus comes to any that others name.
 * @param campuses all that anybody names
 */
export function waysToMeet({ modes, campus }: Where, campuses: readonly string[]): string[] {
  return modes.flatMap((mode) => {
    if (mode !== 'in-person') return [mode];
    return campus === '' ? [mode, ...campuses.map((each) => `${mode} ${each}`)] : [`${mode} ${campus}`];
  });
}
