import type { Fault, Id } from '@colloquy/kernel';

const MOST_MINUTES = 120;

/** What organisers say of rooms, as it is entered; null where a number is not filled in. */
export interface EnteredRoomRules {
  readonly pauseMinutes: number | null;
  readonly ways: readonly { readonly oneId: Id; readonly otherId: Id; readonly minutes: number | null }[];
  readonly closed: readonly { readonly roomId: Id; readonly blockId: Id }[];
}

/** What there is in the conference. */
interface Places {
  readonly rooms: readonly { readonly id: Id; readonly name: string; readonly use: string }[];
  readonly blocks: readonly { readonly id: Id }[];
}

const isMinutes = (minutes: number | null): boolean =>
  minutes !== null && Number.isInteger(minutes) && minutes >= 0 && minutes <= MOST_MINUTES;

/** What is wrong with it, each fault at its own field. */
export function roomRulesFaults({ rooms, blocks }: Places, entered: EnteredRoomRules): Fault[] {
  const talkRooms = new Map(rooms.filter(({ use }) => use === 'talks').map(({ id, name }) => [id, name]));
  const faults: Fault[] = [];
  if (!isMinutes(entered.pauseMinutes))
    faults.push({
      field: 'pauseMinutes',
      message: `The pause is a whole number of minutes, from 0 to ${MOST_MINUTES}.`,
    });
  const seen = new Set<string>();
  for (const [at, { oneId, otherId, minutes }] of entered.ways.entries()) {
    const field = `ways.${at}`;
    const pair = [oneId, otherId].sort().join();
    if (!talkRooms.has(oneId) || !talkRooms.has(otherId))
      faults.push({ field, message: 'This room is not there any more, or is not for talks. Load the page anew.' });
    else if (oneId === otherId) faults.push({ field, message: 'A way leads from one room to another one.' });
    else if (seen.has(pair)) faults.push({ field, message: 'This way stands here twice: leave one of the two.' });
    else if (!isMinutes(minutes))
      faults.push({
        field: `${field}.minutes`,
        message: `Say in whole minutes, from 0 to ${MOST_MINUTES}, how long it takes from ${talkRooms.get(oneId)} to ${talkRooms.get(otherId)}.`,
      });
    seen.add(pair);
  }
  for (const [at, { roomId, blockId }] of entered.closed.entries()) {
    if (!talkRooms.has(roomId) || !blocks.some(({ id }) => id === blockId))
      faults.push({ field: `closed.${at}`, message: 'This room or block is not there any more. Load the page anew.' });
  }
  for (const [roomId, name] of talkRooms) {
    const times = new Set(entered.closed.filter((one) => one.roomId === roomId).map(({ blockId }) => blockId)).size;
    if (blocks.length > 0 && times >= blocks.length) {
      const field = `closed.${entered.closed.findIndex((one) => one.roomId === roomId)}`;
      faults.push({
        field,
        message: `${name} is closed in every block. Leave it open once, or take it out under rooms.`,
      });
    }
  }
  return faults;
}
