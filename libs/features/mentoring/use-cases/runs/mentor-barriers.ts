import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import type { Beside } from '../../domain/beside';

/** Who must not mentor what, as a feature further on knows it: nobody mentors a work that they judge. */
export type BarrierTeller = (db: Reader, conferenceId: Id) => Promise<readonly Beside[]>;

/**
 * What features further on know of who must not mentor what. Each registers as its module starts, so that mentoring never
 * reads a table on its right.
 */
@Injectable()
export class MentorBarriers {
  private readonly tellers: BarrierTeller[] = [];

  /** Called by a feature's module as it starts. */
  register(teller: BarrierTeller): void {
    this.tellers.push(teller);
  }

  /** All pairs that may not be. */
  async of(db: Reader, conferenceId: Id): Promise<Beside[]> {
    const told: Beside[] = [];
    for (const teller of this.tellers) told.push(...(await teller(db, conferenceId)));
    return told;
  }
}
