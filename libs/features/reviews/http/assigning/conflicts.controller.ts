import { findConference, organisers } from '@colloquy/features/conferences';
import { isId, notFound } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { DeclareConflict } from '../../use-cases/assigning/declare-conflict';
import { reviewers } from '../writing/reviewer-rule';
import { DeclareConflictDto, RecordConflictDto } from './reviewer.dto';

/** Who should not review which work, as somebody has said. */
@ApiTags('reviews')
@Controller('api/v1/conferences/:conference')
export class ConflictsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly conflicts: DeclareConflict,
  ) {}

  @Put('submissions/:submission/conflict')
  @MayCall(reviewers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'declareConflict', summary: 'Say that you should not review a work, and give it back' })
  @ApiNoContentResponse()
  async declare(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submissionId: string,
    @Body() { reason }: DeclareConflictDto,
  ): Promise<void> {
    if (!isId(submissionId)) throw notFound('submission');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    await this.conflicts.myself(context, { conferenceId, submissionId, reason });
  }

  @Post('review-conflicts')
  @MayCall(organisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'recordConflict', summary: 'Say that somebody should not review a work' })
  @ApiNoContentResponse()
  async record(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() { submissionId, personId, reason }: RecordConflictDto,
  ): Promise<void> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    await this.conflicts.ofSomebody(context, { conferenceId, submissionId, personId, reason });
  }

  @Delete('review-conflicts/:conflict')
  @MayCall(organisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'takeBackConflict', summary: 'Say that somebody may review a work after all' })
  @ApiNoContentResponse()
  async takeBack(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('conflict') conflictId: string,
  ): Promise<void> {
    if (!isId(conflictId)) throw notFound('conflict');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    await this.conflicts.takeBack(context, { conferenceId, conflictId });
  }
}
