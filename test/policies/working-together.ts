import type { Schemas } from '@colloquy/api-client';
import type { ConferenceServer, Person } from '../builders/conference-server';

/** What a pair makes together: one thing of each kind, by the names of parameters. */
export interface PairsThings {
  readonly pageComment: string;
  readonly rehearsal: string;
  readonly meeting: string;
  readonly meetingNote: string;
}

const DAY_MS = 86_400_000;

/** A work whose author makes them. */
interface Work {
  readonly author: Person;
  readonly submission: string;
  readonly file: string;
}

/** Lets every pair say yes, and makes one thing of each kind for each work. */
export async function workTogether(
  server: ConferenceServer,
  pairings: readonly Pick<Schemas['PairingDto'], 'id'>[],
  works: readonly Work[],
): Promise<PairsThings[]> {
  await server.rows(
    `UPDATE pairing SET state = 'active', mentor_answer = 'accepted', mentee_answer = 'accepted' WHERE id = ANY ($1)`,
    [pairings.map(({ id }) => id)],
  );
  return Promise.all(works.map(oneOfEach));
}

async function oneOfEach({ author, submission, file }: Work): Promise<PairsThings> {
  const at = `submissions/${submission}`;
  const place = { page: 1, x: 100, y: 100, width: 200, height: 100 };
  const comment = await author.post<{ id: string }>(`${at}/page-comments`, { fileId: file, ...place, text: 'Larger?' });
  const rehearsal = await author.post<{ id: string }>(`${at}/rehearsals`, {
    ...{ heldAt: new Date().toISOString(), plannedSeconds: 600, seconds: 640, laps: [], ticked: [], note: '' },
  });
  const startsAt = new Date(Date.now() + DAY_MS).toISOString();
  const meeting = await author.post<{ id: string }>(`${at}/meetings`, {
    ...{ startsAt, minutes: 30, place: 'Library café', link: '' },
  });
  await author.post(`${at}/meeting-notes`, { heldOn: '2027-05-01', line: 'We met.', next: '' });
  const { notes } = await author.get<Schemas['MeetingsDto']>(`${at}/meetings`);
  return {
    pageComment: comment.id,
    rehearsal: rehearsal.id,
    meeting: meeting.id,
    meetingNote: notes[0]?.id ?? '',
  };
}

/** How these things stand to the author of the first work, and to the mentor of the second. */
export function relatedPairs(first: PairsThings | undefined, second: PairsThings | undefined) {
  const names = ['pageComment', 'rehearsal', 'meeting', 'meetingNote'] as const;
  const of = (name: (typeof names)[number]) => {
    const [one, two] = [first?.[name] ?? '', second?.[name] ?? ''];
    return { author: { own: one, foreign: two }, mentor: { assigned: two, foreign: one } };
  };
  return Object.fromEntries(names.map((name) => [name, of(name)]));
}
