import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { fold } from '../domain/common-wants';
import { type HelpWanted, NOTHING_SAID } from '../domain/help-wanted';
import type { MentorProfile } from '../domain/mentor-profile';
import { NO_WISHES, type PrivateWishes } from '../domain/private-wishes';
import { namedPeople } from './named-people';
import { PROFILE_COLUMNS } from './read-mentor-profile';
import { readRules } from './rules/read-rules';

/** A mentor whose description is whole, as the matching weighs them. */
export interface MentorFact extends MentorProfile {
  readonly name: string;
  /** Whether they may be introduced: their training is done, or none is needed here. */
  readonly ready: boolean;
}

/** What is known for bringing people together and may stand in an explanation. */
export interface MatchFacts {
  /** In the order of their names. */
  readonly mentors: readonly MentorFact[];
  /** By person; whoever has said nothing has no entry: {@link helpWantedOf} tells what holds then. */
  readonly presenters: ReadonlyMap<Id, HelpWanted>;
}

/** What mentors and presenters of a conference have said that organisers may read. */
export async function matchFactsOf(db: Reader, conferenceId: Id): Promise<MatchFacts> {
  const { trainingNeeded } = await readRules(db, conferenceId);
  const mentors: (Omit<MentorFact, 'ready'> & { trained: boolean })[] = await db.query(
    `SELECT m.person_id AS "personId", p.name, ${PROFILE_COLUMNS}, t.person_id IS NOT NULL AS trained
     FROM mentor_profile m JOIN person p ON p.id = m.person_id
     LEFT JOIN mentor_training t ON t.conference_id = m.conference_id AND t.person_id = m.person_id
     WHERE m.conference_id = $1 AND m.done_at IS NOT NULL ORDER BY p.sort_name, p.id`,
    [conferenceId],
  );
  const presenters: HelpWanted[] = await db.query(
    `SELECT person_id AS "personId", mentor_wanted AS "mentorWanted", help, topics, methods, modes, campus, languages,
       language_needed AS "languageNeeded", lab, pathway, modules, asks_for AS "asksFor" FROM help_wanted WHERE conference_id = $1 ORDER BY person_id`,
    [conferenceId],
  );
  return {
    mentors: mentors.map(({ trained, ...mentor }) => ({ ...mentor, ready: trained || !trainingNeeded })),
    presenters: new Map(presenters.map((presenter) => [presenter.personId, presenter])),
  };
}

/** What a presenter wants; where they have said nothing, everything is welcome. */
export const helpWantedOf = ({ presenters }: MatchFacts, personId: Id): HelpWanted =>
  presenters.get(personId) ?? { ...NOTHING_SAID, personId };

/** The private wishes of one person, for the engine alone. */
export interface WishesForMatching extends Omit<PrivateWishes, 'notWith' | 'closeTo'> {
  /** Whom they must not be brought together with, whichever of the two is the mentor. */
  readonly notWith: readonly Id[];
  readonly closeTo: readonly Id[];
}

/** What holds for people who have wished for nothing. */
export const NO_WISHES_FOR_MATCHING: WishesForMatching = { ...NO_WISHES, notWith: [], closeTo: [] };

/**
 * What people of a conference wish in private, by person: for the engine, as plain constraints, and for nothing that is
 * kept, shown, logged or sent. People who wish for nothing have no entry; wishes that the conference no longer allows
 * are left out. A name that somebody does not wish to meet stands for everybody in the conference who bears it.
 */
export async function privateWishesOf(db: Reader, conferenceId: Id): Promise<ReadonlyMap<Id, WishesForMatching>> {
  const { wishes: allowed } = await readRules(db, conferenceId);
  const known = new Set(allowed.map(fold));
  const rows: (Omit<WishesForMatching, 'notWith' | 'closeTo'> & { personId: Id })[] = await db.query(
    `SELECT person_id AS "personId", coalesce(w.same_lab, 'either') AS "sameLab", coalesce(w.offers, '{}') AS offers,
       coalesce(w.wants, '{}') AS wants, coalesce(t.times, '[]') AS times
     FROM (SELECT person_id, json_agg(json_build_object('day', day, 'part', part) ORDER BY day, part) AS times
           FROM meeting_time WHERE conference_id = $1 GROUP BY person_id) t
     FULL JOIN (SELECT * FROM private_wish WHERE conference_id = $1) w USING (person_id) ORDER BY 1`,
    [conferenceId],
  );
  const others = await readApart(db, conferenceId);
  return new Map(
    rows.map(({ personId, offers, wants, ...rest }) => [
      personId,
      {
        ...rest,
        offers: offers.filter((wish) => known.has(fold(wish))),
        wants: wants.filter((wish) => known.has(fold(wish))),
        notWith: others('wish', personId),
        closeTo: others('close', personId),
      },
    ]),
  );
}

/** Whom each person names to be kept apart from: as they were known when it was said, and by the words. */
async function readApart(db: Reader, conferenceId: Id): Promise<(kind: string, personId: Id) => readonly Id[]> {
  const rows: { personId: Id; kind: string; words: string; otherId: Id | null }[] = await db.query(
    `SELECT person_id AS "personId", kind, words, other_id AS "otherId" FROM not_with WHERE conference_id = $1 ORDER BY 1, 2, 3`,
    [conferenceId],
  );
  if (rows.length === 0) return () => [];
  const named = await namedPeople(db, conferenceId);
  return (kind, personId) => {
    const said = rows.filter((row) => row.kind === kind && row.personId === personId);
    return [
      ...new Set(said.flatMap(({ words, otherId }) => [...named(words), ...(otherId === null ? [] : [otherId])])),
    ];
  };
}

/** Whom complaints keep apart, in both directions: for the engine alone. */
export async function keptApartOf(db: Reader, conferenceId: Id): Promise<ReadonlyMap<Id, readonly Id[]>> {
  const rows: { personId: Id; others: Id[] }[] = await db.query(
    `SELECT person_id AS "personId", array_agg(other_id ORDER BY other_id) AS others FROM (
       SELECT person_id, other_id FROM kept_apart WHERE conference_id = $1
       UNION SELECT other_id, person_id FROM kept_apart WHERE conference_id = $1) apart GROUP BY 1 ORDER BY 1`,
    [conferenceId],
  );
  return new Map(rows.map(({ personId, others }) => [personId, others]));
}

/** When people can meet, for those who plan a meeting of them: only what they have in common is for showing. */
export async function meetingTimesOf(
  db: Reader,
  conferenceId: Id,
  personIds: readonly Id[],
): Promise<ReadonlyMap<Id, PrivateWishes['times']>> {
  const rows: { personId: Id; times: PrivateWishes['times'] }[] = await db.query(
    `SELECT person_id AS "personId", json_agg(json_build_object('day', day, 'part', part) ORDER BY day, part) AS times
     FROM meeting_time WHERE conference_id = $1 AND person_id = ANY ($2) GROUP BY person_id`,
    [conferenceId, personIds],
  );
  return new Map(rows.map(({ personId, times }) => [personId, times]));
}
