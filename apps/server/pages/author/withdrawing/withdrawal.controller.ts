import { authorsAndOrganisers, readAbstractRules } from '@colloquy/features/conferences';
import { findWritable } from '@colloquy/features/submissions';
import type { Instant, Viewer } from '@colloquy/kernel';
import { instant } from '@colloquy/platform/database';
import { CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { consequencesOf } from './consequences';
import { WithdrawalDto } from './withdrawal.dto';
import { withdrawalFacts } from './withdrawal-facts';

const HOUR = 3_600_000;

/** What somebody reads before they withdraw a work. */
@ApiTags('submissions')
@Controller('api/v1/conferences/:conference/submissions/:submission/withdrawal')
export class WithdrawalController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @MayCall(authorsAndOrganisers)
  @ApiOperation({ operationId: 'getWithdrawal', summary: 'What follows when a work is withdrawn, and how to undo it' })
  @ApiOkResponse({ type: WithdrawalDto })
  async get(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') conference: string,
    @Param('submission') submissionId: string,
  ): Promise<WithdrawalDto> {
    const db = this.dataSource;
    const { id, code, state, conferenceId, conferenceState } = await findWritable(db, viewer, conference, submissionId);
    const facts = await withdrawalFacts(db, id, viewer.personId);
    const { undoHours } = await readAbstractRules(db, conferenceId);
    const [{ now }]: [{ now: Instant }] = await db.query(`SELECT ${instant('now()')} AS now`);
    const { title, withdrawnAt } = facts;
    const until = withdrawnAt === null ? null : new Date(Date.parse(withdrawnAt) + undoHours * HOUR).toISOString();
    return {
      ...{ code, title, undoHours, withdrawnAt },
      possible: conferenceState !== 'archived' && state !== 'declined' && state !== 'withdrawn',
      consequences: consequencesOf(state, facts),
      undoUntil: until !== null && until > now ? until : null,
    };
  }
}
