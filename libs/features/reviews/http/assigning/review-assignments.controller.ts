import { findConference, organisers } from '@colloquy/features/conferences';
import { isId, notFound, type Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { QueuedJobDto } from '@colloquy/platform/jobs';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { AssignReviewers } from '../../use-cases/assigning/assign-reviewers';
import { LimitReviewer } from '../../use-cases/assigning/limit-reviewer';
import { ProposeReviewers } from '../../use-cases/assigning/propose-reviewers';
import { readAssigning } from '../../use-cases/assigning/read-assigning';
import { AssigningDto } from './assigning.dto';
import { AssignReviewersDto, ProposeReviewersDto } from './assignment.dto';
import { LimitReviewerDto } from './reviewer.dto';

/** Who reviews what: proposed by the engine, assigned by a person. */
@ApiTags('reviews')
@Controller('api/v1/conferences/:conference')
@MayCall(organisers)
export class ReviewAssignmentsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly assignReviewers: AssignReviewers,
    private readonly proposeReviewers: ProposeReviewers,
    private readonly limitReviewer: LimitReviewer,
  ) {}

  @Get('review-assignments')
  @ApiOperation({ operationId: 'getAssigning', summary: 'Who reviews what, who reviews at all, and who should not' })
  @ApiOkResponse({ type: AssigningDto })
  async read(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<AssigningDto> {
    const { id } = await findConference(this.dataSource, slug);
    return readAssigning(this.dataSource, viewer, id);
  }

  @Post('review-assignments/propose')
  @HttpCode(202)
  @ApiOperation({ operationId: 'proposeReviewers', summary: 'Ask for a proposal of who reviews what' })
  @ApiAcceptedResponse({ type: QueuedJobDto })
  async propose(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() { perSubmission, adjust, seed }: ProposeReviewersDto,
  ): Promise<QueuedJobDto> {
    const { id } = await findConference(this.dataSource, slug);
    return this.proposeReviewers.run(context, { conferenceId: id, perSubmission, adjust, seed });
  }

  @Post('review-assignments')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'assignReviewers',
    summary: 'Give works to reviewers, and take back what they have not begun',
  })
  @ApiNoContentResponse()
  async assign(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() { pairs, remove }: AssignReviewersDto,
  ): Promise<void> {
    const { id } = await findConference(this.dataSource, slug);
    await this.assignReviewers.run(context, { conferenceId: id, pairs, remove });
  }

  @Put('reviewers/:person')
  @HttpCode(204)
  @ApiOperation({ operationId: 'limitReviewer', summary: 'Say how many works a reviewer takes; 0 when they drop out' })
  @ApiNoContentResponse()
  async limit(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('person') personId: string,
    @Body() { capacity, experience }: LimitReviewerDto,
  ): Promise<void> {
    if (!isId(personId)) throw notFound('reviewer');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    await this.limitReviewer.run(context, {
      ...{ conferenceId, personId },
      ...{ capacity: capacity ?? null, experience: experience ?? null },
    });
  }
}
