import type { CallRule } from '@colloquy/platform/http';
import type { Role } from '../domain/conference';
import { isOneOf } from '../domain/conferences.policy';
import { mayFound } from '../domain/founding.policy';

function members(sentence: string, ...roles: Role[]): CallRule {
  return {
    name: roles.join('-or-'),
    sentence,
    allows: (viewer, params) => isOneOf(viewer, params.conference ?? '', roles),
  };
}

/** Organisers of the conference that the address names. */
export const organisers = members('organisers of this conference', 'organiser');

/** Authors and organisers of the conference that the address names. */
export const authorsAndOrganisers = members('authors and organisers of this conference', 'author', 'organiser');

/** Whoever may found a conference, be it one for looking around only. */
export const founders: CallRule = {
  name: 'founders',
  sentence: 'people who organise a conference or whom the server’s operator has let in',
  allows: (viewer) => mayFound(viewer) !== null,
};

/** Whoever has any part in the conference that the address names. */
export const participants = members(
  'people who take part in this conference',
  'author',
  'mentor',
  'reviewer',
  'chair',
  'judge',
  'supervisor',
  'organiser',
  'attendee',
);
