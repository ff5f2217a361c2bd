import type { DraftFault } from './draft-fault';
import type { DraftAuthor } from './model/draft-content';
import { isOrcid } from './orcid';

/** What is wrong with the authors of a draft, each with its field. */
export function authorFaults(authors: readonly DraftAuthor[], maxAuthors: number): DraftFault[] {
  if (authors.length === 0) return [{ field: 'order', message: 'Say who did the work: yourself first.' }];
  if (authors.length > maxAuthors) {
    return [{ field: 'order', message: `At most ${maxAuthors} authors can be named; these are ${authors.length}.` }];
  }
  const seen = new Map<string, number>();
  for (const { address } of authors)
    if (address.trim() !== '') seen.set(key(address), (seen.get(key(address)) ?? 0) + 1);
  const presenters = authors.some(({ presenter }) => presenter)
    ? []
    : [{ field: 'order', message: 'Mark who will present the work.' }];
  return [...authors.flatMap((author) => faultsOf(author, (seen.get(key(author.address)) ?? 0) > 1)), ...presenters];
}

function faultsOf({ id, name, address, orcid }: DraftAuthor, twice: boolean): DraftFault[] {
  const at = (part: string, message: string): DraftFault => ({ field: `authors.${id}.${part}`, message });
  const faults: DraftFault[] = [];
  if (name.trim() === '') faults.push(at('name', 'Give the name as it is to be printed.'));
  if (name.trim().length > 200) faults.push(at('name', 'A name has at most 200 characters.'));
  if (address.trim() !== '' && !isAddress(address))
    faults.push(at('address', 'This is not an e-mail address. Write it as name@university.ac.uk.'));
  if (twice) faults.push(at('address', 'Two authors have this address. Each needs their own, or none.'));
  if (orcid.trim() !== '' && !isOrcid(orcid))
    faults.push(at('orcid', 'This is not an ORCID iD: four groups of four digits, such as 0000-0002-1825-0097.'));
  return faults;
}

const key = (address: string): string => address.trim().toLowerCase();

/** Whether the text can be an e-mail address: the check that the server makes too. */
export function isAddress(text: string): boolean {
  const address = text.trim();
  return address.length <= 254 && /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/u.test(address);
}
