import { findConference } from '@colloquy/features/conferences';
import { isId, notFound, type Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { LeadTraining } from '../../use-cases/training/lead-training';
import { readTraining } from '../../use-cases/training/read-training';
import { reviewers, reviewersAndOrganisers } from '../writing/reviewer-rule';
import { LeadTrainingDto, ReviewTrainingsDto } from './training.dto';

/** Reviewers in training, and those who lead them. */
@ApiTags('reviews')
@Controller('api/v1/conferences/:conference')
export class TrainingController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly leadTraining: LeadTraining,
  ) {}

  @Get('review-training')
  @MayCall(reviewersAndOrganisers)
  @ApiOperation({ operationId: 'listTraining', summary: 'Where you lead or learn; for organisers what was sent on' })
  @ApiOkResponse({ type: ReviewTrainingsDto })
  async list(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<ReviewTrainingsDto> {
    const { id } = await findConference(this.dataSource, slug);
    return readTraining(this.dataSource, viewer, id);
  }

  @Put('submissions/:submission/training')
  @MayCall(reviewers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'leadTraining', summary: 'Help somebody in training with a review, or send it on' })
  @ApiNoContentResponse()
  async lead(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submissionId: string,
    @Body() word: LeadTrainingDto,
  ): Promise<void> {
    if (!isId(submissionId)) throw notFound('review');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    await this.leadTraining.run(context, { ...word, conferenceId, submissionId });
  }
}
