/**
 * SQL: whether the work `s` is somebody else's than the organiser's who reads: of their own they learn what its authors do.
 * @param person the parameter that holds who reads, such as `$2`
 */
export function isOthers(person: string): string {
  return `NOT EXISTS (SELECT 1 FROM submission_author own WHERE own.submission_id = s.id AND own.person_id = ${person})`;
}

/** SQL: whether the message `m` tells somebody what they review. */
export const ABOUT_REVIEWING = `m.kind LIKE 'review-%'`;

/**
 * SQL: whether an organiser may read the message `m`. One who has a work in the conference themselves reads none about
 * reviewing: these say who reviews what.
 * @param person the parameter that holds who reads, such as `$2`
 */
export function mayReadMail(person: string): string {
  return `(NOT ${ABOUT_REVIEWING} OR NOT EXISTS (SELECT 1 FROM submission_author own JOIN submission w ON w.id = own.submission_id
    WHERE own.person_id = ${person} AND w.conference_id = m.conference_id))`;
}
