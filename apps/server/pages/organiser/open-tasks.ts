import {
  type ConferenceFacts,
  calendarOf,
  deriveTasks,
  readSetUp,
  type SetUp,
  SetUpContributions,
  type Task,
} from '@colloquy/features/conferences';
import type { Instant, Viewer } from '@colloquy/kernel';
import { instant } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { gatherFacts } from './task-facts/gather-facts';

/** What needs doing in a conference, with what it follows from. */
export interface WhatNeedsDoing {
  readonly conference: SetUp;
  readonly now: Instant;
  readonly facts: ConferenceFacts;
  /** None once the conference is archived. */
  readonly tasks: readonly Task[];
}

/** Reads the state of a conference and derives its tasks. The database's clock decides what is late. */
@Injectable()
export class OpenTasks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly contributions: SetUpContributions,
  ) {}

  /** @throws DomainError `not-found` */
  async of(slug: string, viewer: Viewer): Promise<WhatNeedsDoing> {
    const conference = await readSetUp(this.dataSource, slug);
    const [{ now }]: [{ now: Instant }] = await this.dataSource.query(`SELECT ${instant('now()')} AS now`);
    const facts = await gatherFacts(this.dataSource, conference, this.contributions, viewer.personId);
    const isOver = conference.state === 'archived';
    const tasks = isOver ? [] : deriveTasks(facts, calendarOf(conference.phases, now));
    return { conference, now, facts, tasks };
  }
}
