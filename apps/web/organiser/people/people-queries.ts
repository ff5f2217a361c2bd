import { answerOf, type Schemas } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';

const LARGEST_PAGE = 200;

/** Somebody with all that they are in the conference. */
export type Person = Schemas['PersonInConferenceDto'];
/** Somebody who was invited by mail. */
export type Invitation = Schemas['InvitationDto'];
/** A link by which people come in. */
export type InvitationLink = Schemas['InvitationLinkDto'];
/** What somebody may be in a conference. */
export type Role = Person['roles'][number]['role'];

/** Reads a list to its end. */
async function everyPage<Item>(read: (after: string | undefined) => Promise<{ items: Item[]; next: string | null }>) {
  const all: Item[] = [];
  let after: string | undefined;
  do {
    const { items, next } = await read(after);
    all.push(...items);
    after = next ?? undefined;
  } while (after !== undefined);
  return all;
}

/** Everybody in a conference, by name. */
export const peopleQuery = (conference: string) =>
  queryOptions({
    queryKey: ['people', conference],
    queryFn: () =>
      everyPage<Person>((after) =>
        answerOf(
          api.GET('/api/v1/conferences/{conference}/people', {
            params: { path: { conference }, query: { limit: LARGEST_PAGE, after } },
          }),
        ),
      ),
  });

/** Everybody who was invited by mail, those who have not answered first. */
export const invitationsQuery = (conference: string) =>
  queryOptions({
    queryKey: ['invitations', conference],
    queryFn: () =>
      everyPage<Invitation>((after) =>
        answerOf(
          api.GET('/api/v1/conferences/{conference}/invitations', {
            params: { path: { conference }, query: { limit: LARGEST_PAGE, after } },
          }),
        ),
      ),
  });

/** The invitation links, the newest first. */
export const linksQuery = (conference: string) =>
  queryOptions({
    queryKey: ['invitation-links', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/invitation-links', { params: { path: { conference } } })),
  });
