import { createRandom, DomainError } from '@colloquy/kernel';
import type { BoardFeature } from '../floor-plan';
import { similarities } from '../model/similarity';
import type { Poster, SimilarityTable } from '../problem';
import { heavinessOf, type Share, shareOut } from './share-out';

/** A poster session that takes some of the posters. */
export interface SessionToFill {
  readonly id: string;
  /** How many boards it has. */
  readonly boards: number;
  /** How many shifts: nobody presents more posters in it. */
  readonly shifts: number;
  /** How many boards offer a feature; as many as are asked for where it is not given. */
  readonly offers?: Readonly<Partial<Record<BoardFeature, number>>>;
}

/** A poster and the session that shows it. */
export interface SessionShare {
  readonly poster: string;
  readonly session: string;
}

/** What {@link splitSessions} is told. */
export interface SplitOptions {
  readonly posters: readonly (Pick<Poster, 'id' | 'title' | 'presenters' | 'needs' | 'mentors' | 'judges'> & {
    /** Its track or subject: those of one are shared out evenly. */
    readonly topic?: string | undefined;
    /** Sessions in which it cannot be shown, since a presenter is elsewhere. */
    readonly not?: readonly string[] | undefined;
  })[];
  readonly similarity: SimilarityTable;
  readonly sessions: readonly SessionToFill[];
  /** Posters that stay in the session where they are. */
  readonly keep?: readonly SessionShare[] | undefined;
  readonly seed?: string | number | undefined;
}

/** What two posters of one topic have in common, beside their words. */
const SAME_TOPIC = 0.5;
/** What two posters of one presenter, or of one mentor or judge, in one session cost. */
const SAME_PRESENTER = 3;
const SAME_HELPER = 0.3;

/**
 * Shares posters out over sessions: each has its part of every topic, and related posters are in different sessions as
 * far as can be, so that their presenters can visit each other and every session has something of every field. Sessions
 * are filled in proportion to their boards; nobody presents more posters in one than it has shifts.
 * @returns the session of each poster, in the order of the posters; the same for the same seed
 * @throws DomainError `sessions-too-small` where there are too few boards, `no-session-for-posters` with the posters that
 *   no session can take, `poster-problem-unclear` for what is not understood
 */
export function splitSessions(options: SplitOptions): SessionShare[] {
  const { posters, sessions, seed = 1 } = options;
  refuseUnclear(options);
  const room = sessions.reduce((sum, { boards }) => sum + boards, 0);
  if (room < posters.length) {
    const missing = posters.length - room;
    throw new DomainError(
      'conflict',
      'sessions-too-small',
      `There are ${posters.length} posters for ${room} boards in ${sessions.length} ${sessions.length === 1 ? 'session' : 'sessions'}: add ${missing} ${missing === 1 ? 'board' : 'boards'} or another session.`,
    );
  }
  const share = shareOf(options);
  const found = shareOut(share, createRandom(seed));
  const homeless = posters.filter((_, p) => (found[p] ?? -1) < 0);
  if (homeless.length > 0) {
    throw new DomainError(
      'conflict',
      'no-session-for-posters',
      `No session can take “${homeless[0]!.title || homeless[0]!.id}”: its presenters have a poster in every shift, are elsewhere, or no session has the board that it needs. Add a shift or a board, or let a co-author present.`,
      homeless.map(({ id, title }) => ({ message: `“${title || id}” (${id}) is left.` })),
    );
  }
  return posters.map(({ id }, p) => ({ poster: id, session: sessions[found[p]!]!.id }));
}

function shareOf({ posters, similarity, sessions, keep = [] }: SplitOptions): Share {
  const size = posters.length;
  const cost = similarities({ posters, similarity }, size);
  for (const [a, one] of posters.entries()) {
    for (let b = 0; b < a; b += 1) {
      const other = posters[b]!;
      const both = (x: readonly string[] = [], y: readonly string[] = []): boolean =>
        x.some((each) => y.includes(each));
      const more =
        (one.topic !== undefined && one.topic === other.topic ? SAME_TOPIC : 0) +
        (both(one.presenters, other.presenters) ? SAME_PRESENTER : 0) +
        (both([...(one.mentors ?? []), ...(one.judges ?? [])], [...(other.mentors ?? []), ...(other.judges ?? [])])
          ? SAME_HELPER
          : 0);
      cost[a * size + b]! += more;
      cost[b * size + a]! += more;
    }
  }
  const place = new Map(sessions.map(({ id }, i) => [id, i]));
  const kept = new Map(keep.map(({ poster, session }) => [poster, place.get(session)!]));
  const needs = [...new Set(posters.flatMap((poster) => poster.needs))];
  return {
    posters: size,
    cost,
    boards: sessions.map(({ boards }) => boards),
    fixed: Int32Array.from(posters, ({ id }) => kept.get(id) ?? -1),
    closed: posters.map(({ not = [] }) => new Set(not.flatMap((id) => place.get(id) ?? []))),
    limits: [
      ...needs.flatMap((need) =>
        sessions.flatMap(({ offers }, session) =>
          offers
            ? [
                {
                  session,
                  most: offers[need] ?? 0,
                  members: membersOf(posters, (poster) => poster.needs.includes(need)),
                },
              ]
            : [],
        ),
      ),
      ...[...new Set(posters.flatMap(({ presenters }) => presenters))].flatMap((person) => {
        const members = membersOf(posters, ({ presenters }) => presenters.includes(person));
        return members.length < 2 ? [] : sessions.map(({ shifts }, session) => ({ session, most: shifts, members }));
      }),
    ],
    heaviness: heavinessOf(cost, size),
  };
}

function membersOf<T>(items: readonly T[], isOne: (item: T) => boolean): number[] {
  return items.flatMap((item, i) => (isOne(item) ? [i] : []));
}

function refuseUnclear({ posters, sessions, keep = [], similarity }: SplitOptions): void {
  const ids = new Set(posters.map(({ id }) => id));
  const sessionIds = new Set(sessions.map(({ id }) => id));
  const pairs = 'pairs' in similarity ? similarity.pairs : [];
  const rows = 'rows' in similarity ? similarity.rows : [];
  const isWrong = (value: number): boolean => !(value >= 0 && value <= 1);
  const faults = [
    ...(ids.size < posters.length ? [{ field: 'posters', message: 'A poster is listed twice.' }] : []),
    ...(sessions.length === 0 ? [{ field: 'sessions', message: 'There is no session yet: add one.' }] : []),
    ...keep.flatMap(({ poster, session }, i) => [
      ...(ids.has(poster) ? [] : [{ field: `keep.${i}`, message: `There is no poster “${poster}” to keep.` }]),
      ...(sessionIds.has(session) ? [] : [{ field: `keep.${i}`, message: `There is no session “${session}”.` }]),
    ]),
    ...pairs.flatMap(([a, b, value], i) =>
      ids.has(a) && ids.has(b) && !isWrong(value)
        ? []
        : [
            {
              field: `similarity.pairs.${i}`,
              message: `“${a}” and “${b}” must be posters, their similarity from 0 to 1.`,
            },
          ],
    ),
    ...('rows' in similarity &&
    (rows.length !== posters.length || rows.some((row) => row.length !== posters.length || row.some(isWrong)))
      ? [
          {
            field: 'similarity.rows',
            message: `The table must have ${posters.length} rows of ${posters.length} numbers from 0 to 1.`,
          },
        ]
      : []),
  ];
  if (faults.length > 0) {
    throw new DomainError(
      'invalid',
      'poster-problem-unclear',
      'The posters and sessions cannot be understood.',
      faults,
    );
  }
}
