import type { Fault } from '@colloquy/kernel';
import { RETENTION_KINDS, type RetentionKind } from './set-up';

/** The privacy section as it is entered; null where a number is not filled in. */
export interface PrivacyEntry {
  readonly controllerName: string;
  readonly controllerContact: string;
  readonly retention: readonly { readonly kind: RetentionKind; readonly months: number | null }[];
}

/** What is wrong with the privacy section. */
export function privacyFaults({ controllerName, controllerContact, retention }: PrivacyEntry): Fault[] {
  const faults: Fault[] = [];
  const fault = (field: string, message: string) => faults.push({ field, message });
  if (controllerName.length > 200) fault('controllerName', 'At most 200 characters are possible.');
  if (controllerContact.length > 500) fault('controllerContact', 'At most 500 characters are possible.');
  const seen = new Set<RetentionKind>();
  retention.forEach(({ kind, months }, row) => {
    if (!RETENTION_KINDS.includes(kind))
      fault(`retention.${row}.kind`, `The kind is one of ${RETENTION_KINDS.join(', ')}.`);
    else if (seen.has(kind)) fault(`retention.${row}.kind`, 'This is there twice. Keep one of the two.');
    seen.add(kind);
    if (months === null) fault(`retention.${row}.months`, 'Say for how many months it is kept.');
    else if (!Number.isInteger(months) || months < 0 || months > 120) {
      fault(`retention.${row}.months`, 'The period is a whole number of months from 0 to 120.');
    }
  });
  return faults;
}

/** What the privacy section still needs before the call can open: people must know who answers for their data. */
export function privacyMissing({ controllerName, controllerContact }: PrivacyEntry): Fault[] {
  return [
    ...(controllerName.trim() === ''
      ? [{ field: 'controllerName', message: 'Say who answers for what is kept about people, such as the university.' }]
      : []),
    ...(controllerContact.trim() === ''
      ? [{ field: 'controllerContact', message: 'Say how to reach them: an address for questions about data.' }]
      : []),
  ];
}
