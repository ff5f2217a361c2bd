import type { Privacy, RetentionKind } from '../set-up/set-up';
import type { Gap } from './gaps';

const KEPT: Readonly<Record<RetentionKind, string>> = {
  needs: 'what you need and when you cannot come',
  mentoring: 'who mentors whom',
  reviews: 'reviews and scores',
  submissions: 'work that is not published',
  mail: 'messages and invitations',
  log: 'the log of who did what',
};

const howLong = (months: number): string => {
  if (months === 0) return 'until the conference is over';
  return `${months} month${months === 1 ? '' : 's'} after the last day of the conference`;
};

/** What the privacy section says of who answers for data and how long it is kept; what is not set is left out. */
export function wordsOfPrivacy({
  controllerName,
  controllerContact,
  retention,
}: Privacy): Partial<Record<Gap, string>> {
  const name = controllerName.trim();
  const contact = controllerContact.trim();
  return {
    ...(name === '' ? {} : { controller: contact === '' ? name : `${name} (${contact})` }),
    ...(retention.length === 0
      ? {}
      : { retention: retention.map(({ kind, months }) => `${KEPT[kind]}: ${howLong(months)}`).join('; ') }),
  };
}
