import type { Schemas } from '@colloquy/api-client';
import type { Caller } from '../builders/caller';
import type { ConferenceServer, Person } from '../builders/conference-server';

/** The mentor writes to the named person twice: to an organiser, and to a chair. */
export async function quietNotes(
  server: ConferenceServer,
  { organiser, chair, mentor }: { readonly organiser: Person; readonly chair: Person; readonly mentor: Person },
  pairings: readonly Schemas['PairingDto'][],
): Promise<{ toOrganiser: string; toChair: string }> {
  const pairing = pairings.find(({ mentorId }) => mentorId === mentor.id)?.id;
  for (const { id } of [organiser, chair]) {
    const { contacts, ...rules } = await organiser.get<Schemas['PairingRulesWithContactsDto']>('pairing-rules');
    await organiser.put('pairing-rules', { ...rules, contactId: id });
    await mentor.post(`pairings/${pairing}/quiet-note`, { words: 'We do not find a time.' });
  }
  const rows = await server.rows<{ id: string; to: string }>('SELECT id, contact_id AS to FROM quiet_note');
  const to = (person: Person) => rows.find((row) => row.to === person.id)?.id ?? '';
  return { toOrganiser: to(organiser), toChair: to(chair) };
}

/** In another conference a mentor writes to its organiser. @returns the note's id */
export async function anotherNote(organiser: Person, mentor: Caller | undefined): Promise<string> {
  await organiser.put('pairing-rules', {
    ...{ revision: 0, answerHours: 72, silence: 'overdue', contactId: organiser.id },
  });
  const pairings = await mentor?.get<Schemas['PairingPageDto']>('pairings');
  await mentor?.post(`pairings/${pairings?.items[0]?.id}/quiet-note`, { words: 'It does not work.' });
  const { toMe } = await organiser.get<Schemas['QuietRouteDto']>('quiet-route');
  return toMe[0]?.id ?? '';
}
