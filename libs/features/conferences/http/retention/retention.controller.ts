import { MayCall } from '@colloquy/platform/http';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { findConference } from '../../use-cases/read-conferences';
import { ALL_RETAINED_ROWS, type AllRetainedRows } from '../../use-cases/retention/all-retained-rows';
import { readRetentionPlan } from '../../use-cases/retention/read-retention-plan';
import { organisers } from '../conference-rules';
import { PlannedDeletionDto } from './retention.dto';

/** What is deleted by itself when its time is over. */
@ApiTags('set-up')
@Controller('api/v1/conferences/:conference')
export class RetentionController {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(ALL_RETAINED_ROWS) private readonly all: AllRetainedRows,
  ) {}

  @Get('retention-plan')
  @MayCall(organisers)
  @ApiOperation({
    operationId: 'getRetentionPlan',
    summary: 'What will be deleted of each kind of data, and when; what is published stays',
  })
  @ApiOkResponse({ type: [PlannedDeletionDto] })
  async plan(@Param('conference') slug: string): Promise<PlannedDeletionDto[]> {
    const { id } = await findConference(this.dataSource, slug);
    return readRetentionPlan(this.dataSource, this.all, id);
  }
}
