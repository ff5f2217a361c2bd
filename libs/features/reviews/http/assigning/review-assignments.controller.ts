import { findConference, organisers } from '@colloquy/features/conferences';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { QueuedJobDto } from '@colloquy/platform/jobs';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { AssignReviewers } from '../../use-cases/assigning/assign-reviewers';
import { ProposeReviewers } from '../../use-cases/assigning/propose-reviewers';
import { AssignReviewersDto, ProposeReviewersDto } from './assignment.dto';

/** Who reviews what: proposed by the engine, assigned by a person. */
@ApiTags('reviews')
@Controller('api/v1/conferences/:conference/review-assignments')
export class ReviewAssignmentsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly assignReviewers: AssignReviewers,
    private readonly proposeReviewers: ProposeReviewers,
  ) {}

  @Post('propose')
  @MayCall(organisers)
  @HttpCode(202)
  @ApiOperation({ operationId: 'proposeReviewers', summary: 'Ask for a proposal of who reviews what' })
  @ApiAcceptedResponse({ type: QueuedJobDto })
  async propose(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() { perSubmission, seed }: ProposeReviewersDto,
  ): Promise<QueuedJobDto> {
    const { id } = await findConference(this.dataSource, slug);
    return this.proposeReviewers.run(context, { conferenceId: id, perSubmission, seed });
  }

  @Post()
  @MayCall(organisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'assignReviewers', summary: 'Give works to reviewers, besides those that they have' })
  @ApiNoContentResponse()
  async assign(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() { pairs }: AssignReviewersDto,
  ): Promise<void> {
    const { id } = await findConference(this.dataSource, slug);
    await this.assignReviewers.run(context, { conferenceId: id, pairs });
  }
}
