import {
  type Conference,
  type ConferenceFacts,
  calendarOf,
  deriveTasks,
  findConference,
  type Task,
} from '@colloquy/features/conferences';
import type { Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { gatherFacts } from './task-facts/gather-facts';

/** What needs doing in a conference, with what it follows from. */
export interface OpenTasks {
  readonly conference: Conference;
  readonly now: Instant;
  readonly facts: ConferenceFacts;
  readonly tasks: readonly Task[];
}

/** Reads the state of the conference and derives its tasks. The database's clock decides what is late. */
export async function openTasks(db: Reader, slug: string): Promise<OpenTasks> {
  const conference = await findConference(db, slug);
  const [{ now }]: [{ now: Instant }] = await db.query(`SELECT ${instant('now()')} AS now`);
  const facts = await gatherFacts(db, conference);
  return { conference, now, facts, tasks: deriveTasks(facts, calendarOf(conference.phases, now)) };
}
