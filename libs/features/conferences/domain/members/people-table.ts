import type { Fault, Id } from '@colloquy/kernel';
import { ROLES, type Role, type Track } from '../conference';
import { TRACK_ROLES } from './held-roles';

/** The columns of a table of people, with the headings under which people write them. */
export const PEOPLE_COLUMNS = [
  {
    key: 'name',
    title: 'Name',
    alsoCalled: ['Full name', 'Person', 'Participant', 'Student name', 'Nom'],
    required: true,
  },
  {
    ...{ key: 'address', title: 'E-mail', required: true },
    alsoCalled: ['Email address', 'E-mail address', 'Mail', 'Mail address', 'Address'],
  },
  { key: 'role', title: 'Role', alsoCalled: ['Roles', 'Function', 'As'], required: true },
  { key: 'track', title: 'Track', alsoCalled: ['Tracks', 'Field', 'Subject area'], required: false },
] as const;

/** One line of the table as understood: one person with one role. */
export interface PeopleLine {
  readonly line: number;
  readonly name: string;
  readonly address: string;
  readonly role: Role;
  readonly trackId: Id | null;
}

/** What a line is compared by. */
const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

/**
 * Understands a table of people. A line may name several roles, parted by commas, slashes or "and".
 * @returns the lines, each person and role once; what is wrong, by line and column; and what is odd but harmless
 */
export function readPeopleTable(
  rows: readonly { readonly line: number; readonly cells: Readonly<Record<string, string>> }[],
  know: { readonly tracks: readonly Track[]; readonly normaliseAddress: (text: string) => string | null },
): { lines: PeopleLine[]; faults: Fault[]; notes: string[] } {
  const faults: Fault[] = [];
  const lines: PeopleLine[] = [];
  for (const { line, cells } of rows) {
    const { name = '', address: written = '', role = '', track = '' } = cells;
    const at = (column: string, message: string) => faults.push({ line, column, message });
    const address = know.normaliseAddress(written);
    const roles = rolesIn(role);
    const found = trackIn(track, know.tracks);
    if (name.trim() === '') at('Name', 'The name is missing.');
    else if (name.length > 200) at('Name', 'A name has at most 200 characters.');
    if (written === '') at('E-mail', 'The e-mail address is missing.');
    else if (address === null)
      at('E-mail', `“${written}” is not an e-mail address. Write it as name@university.ac.uk.`);
    if (role === '') at('Role', `The role is missing: one of ${ROLES.join(', ')}.`);
    for (const word of roles.unknown) at('Role', `“${word}” is no role here. It is one of ${ROLES.join(', ')}.`);
    if (found === undefined) at('Track', `There is no track “${track}”. ${tracksInWords(know.tracks)}`);
    for (const one of roles.known) {
      if (found && !TRACK_ROLES.includes(one))
        at('Track', `Somebody is ${one} of the whole conference. Leave the track empty in this line.`);
      else if (address !== null && found !== undefined && name.trim() !== '')
        lines.push({ line, name: name.trim(), address, role: one, trackId: found });
    }
  }
  const { kept, notes, clashes } = compare(lines);
  return { lines: kept, faults: [...faults, ...clashes].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)), notes };
}

function rolesIn(cell: string): { known: Role[]; unknown: string[] } {
  const words = cell
    .toLowerCase()
    .split(/\s*(?:[,;/+&|]|\band\b)\s*/)
    .filter(Boolean);
  const roleOf = (word: string) =>
    ROLES.find((role) => role === word || `${role}s` === word || role === word.replace('organizer', 'organiser'));
  return {
    known: [...new Set(words.flatMap((word) => roleOf(word) ?? []))],
    unknown: words.filter((word) => roleOf(word) === undefined),
  };
}

/** Null: no track is named; undefined: an unknown one is. */
function trackIn(cell: string, tracks: readonly Track[]): Id | null | undefined {
  const wanted = folded(cell).replace(/^track\s+/, '');
  if (wanted === '') return null;
  return tracks.find(({ name, letter }) => folded(name) === wanted || folded(letter) === wanted)?.id;
}

const tracksInWords = (tracks: readonly Track[]): string =>
  tracks.length === 0
    ? 'This conference has no tracks.'
    : `The tracks are ${tracks.map(({ letter, name }) => `${letter} (${name})`).join(', ')}.`;

/** Finds lines that speak of the same person: the same said twice is counted once, two names for one address are a fault. */
function compare(lines: readonly PeopleLine[]): { kept: PeopleLine[]; notes: string[]; clashes: Fault[] } {
  const byAddress = new Map<string, PeopleLine>();
  const byName = new Map<string, PeopleLine>();
  const said = new Map<string, PeopleLine>();
  const kept: PeopleLine[] = [];
  const notes: string[] = [];
  const clashes: Fault[] = [];
  for (const line of lines) {
    const earlier = byAddress.get(line.address);
    const key = `${line.address} ${line.role} ${line.trackId}`;
    const twice = said.get(key);
    const namesake = byName.get(folded(line.name));
    if (earlier && folded(earlier.name) !== folded(line.name)) {
      const message = `${line.address} is also the address of ${earlier.name} in line ${earlier.line}. Each person needs an address of their own.`;
      if (!clashes.some((clash) => clash.line === line.line))
        clashes.push({ line: line.line, column: 'E-mail', message });
    } else if (twice) {
      notes.push(`Line ${line.line} says the same as line ${twice.line}; it is counted once.`);
    } else {
      if (namesake && namesake.address !== line.address && !earlier)
        notes.push(
          `${line.name} stands in lines ${namesake.line} and ${line.line} with two addresses. If this is one person, take one line out.`,
        );
      kept.push(line);
    }
    if (!earlier) byAddress.set(line.address, line);
    if (!namesake) byName.set(folded(line.name), line);
    if (!twice) said.set(key, line);
  }
  return { kept, notes, clashes };
}
