/** What stands in a line of a pasted list. */
export interface PastedRoom {
  readonly name: string;
  readonly capacity: number | null;
}

/** What came of a pasted list: rooms to add, and sentences on lines that cannot be one. */
export interface PastedRooms {
  readonly rooms: readonly PastedRoom[];
  readonly faults: readonly string[];
}

const HEADS = /^(rooms?|names?)\b[^,;\t]*[,;\t].*(capacity|seats|places|people)/i;
const NUMBER_AT_END = /^(.*?)[\t;,]?\s*(\d+)\s*(seats|places|people)?$/i;

/**
 * Reads rooms from a spreadsheet or an e-mail: `Room, capacity` in each line, with a comma, semicolon or tab between.
 * A line of headings and empty lines are passed over; a room that is known already, or stands there twice, is told.
 */
export function readRooms(text: string, known: readonly string[]): PastedRooms {
  const taken = new Set(known.map((name) => name.trim().toLowerCase()));
  const rooms: PastedRoom[] = [];
  const faults: string[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    const whole = line.trim();
    if (whole === '' || (rooms.length === 0 && HEADS.test(whole))) return;
    const [, before, digits] = whole.match(NUMBER_AT_END) ?? [];
    const hasBreak = /[\t;,]/.test(whole);
    const name = (hasBreak ? (before ?? whole.split(/[\t;,]/)[0]) : whole)
      ?.replace(/[\t;,"\s]+$/, '')
      .replace(/^"/, '')
      .trim();
    const capacity = hasBreak && digits ? Number(digits) : null;
    const say = (sentence: string) => faults.push(`Line ${index + 1}: ${sentence}`);
    if (!name) say('there is no name before the number.');
    else if (taken.has(name.toLowerCase())) say(`${name} is there already.`);
    else if (hasBreak && (capacity === null || capacity < 1))
      say(`write for ${name} how many people it seats, as a number.`);
    else {
      taken.add(name.toLowerCase());
      rooms.push({ name, capacity });
    }
  });
  return { rooms, faults };
}
