import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { fold } from '../../domain/common-wants';
import { type HelpWanted, NOTHING_SAID } from '../../domain/help-wanted';
import { NO_WISHES, type PrivateWishes } from '../../domain/private-wishes';
import { readRules } from '../rules/read-rules';

/** What a presenter wants, as they find it. */
export type OwnHelpWanted = Omit<HelpWanted, 'personId'> & {
  /** Goes with the next change; 0 while nothing is kept. */
  readonly revision: number;
  readonly done: boolean;
};

/** What somebody has said that they want of a mentor. */
export async function readOwnHelpWanted(db: Reader, personId: Id | null, conferenceId: Id): Promise<OwnHelpWanted> {
  const [wanted]: OwnHelpWanted[] = await db.query(
    `SELECT mentor_wanted AS "mentorWanted", help, topics, methods, modes, campus, languages,
       language_needed AS "languageNeeded", lab, pathway, modules, asks_for AS "asksFor", revision, done_at IS NOT NULL AS done
     FROM help_wanted WHERE conference_id = $1 AND person_id = $2`,
    [conferenceId, personId],
  );
  return wanted ?? { ...NOTHING_SAID, revision: 0, done: false };
}

/** Somebody's own private wishes; nobody but they may be given these. Wishes that are no longer offered are left out. */
export async function readOwnWishes(
  db: Reader,
  personId: Id | null,
  conferenceId: Id,
): Promise<PrivateWishes & { readonly revision: number }> {
  const { wishes } = await readRules(db, conferenceId);
  const allowed = new Map(wishes.map((wish) => [fold(wish), wish]));
  const stillAllowed = (list: readonly string[]) => list.flatMap((wish) => allowed.get(fold(wish)) ?? []);
  const [row]: (PrivateWishes & { revision: number })[] = await db.query(
    `SELECT same_lab AS "sameLab", offers, wants, revision,
       (SELECT coalesce(json_agg(json_build_object('day', day, 'part', part) ORDER BY day,
          array_position(ARRAY['morning', 'noon', 'afternoon', 'evening'], part)), '[]')
        FROM meeting_time t WHERE t.conference_id = w.conference_id AND t.person_id = w.person_id) AS times,
       array(SELECT words FROM not_with n WHERE n.conference_id = w.conference_id AND n.person_id = w.person_id
         AND kind = 'wish' ORDER BY words) AS "notWith",
       array(SELECT words FROM not_with n WHERE n.conference_id = w.conference_id AND n.person_id = w.person_id
         AND kind = 'close' ORDER BY words) AS "closeTo"
     FROM private_wish w WHERE conference_id = $1 AND person_id = $2`,
    [conferenceId, personId],
  );
  if (!row) return { ...NO_WISHES, revision: 0 };
  return { ...row, offers: stillAllowed(row.offers), wants: stillAllowed(row.wants) };
}
