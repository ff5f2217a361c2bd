import { ExpectedVersion, findConference, NeedsVersion } from '@colloquy/features/conferences';
import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { readOwnReviewerProfile, SaveReviewerProfile } from '../../use-cases/assigning/reviewer-profile';
import { reviewers } from '../writing/reviewer-rule';
import { KeptProfileDto, OwnReviewerProfileDto, ReviewerProfileDto } from './reviewer.dto';

/** How somebody describes themselves as a reviewer. */
@ApiTags('reviews')
@Controller('api/v1/conferences/:conference/reviewer-profile')
@MayCall(reviewers)
export class ReviewerProfileController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly saveProfile: SaveReviewerProfile,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getReviewerProfile', summary: 'What you know, and how many works you take' })
  @ApiOkResponse({ type: OwnReviewerProfileDto })
  async read(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<OwnReviewerProfileDto> {
    const { id } = await findConference(this.dataSource, slug);
    return readOwnReviewerProfile(this.dataSource, viewer, id);
  }

  @Put()
  @NeedsVersion()
  @ApiOperation({ operationId: 'saveReviewerProfile', summary: 'Say what you know, and how many works you take' })
  @ApiOkResponse({ type: KeptProfileDto })
  async save(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @ExpectedVersion() from: number,
    @Body() { topics, texts, capacity, lab, experience }: ReviewerProfileDto,
  ): Promise<KeptProfileDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    const profile = { topics, texts, lab, capacity: capacity ?? null, experience: experience ?? null };
    return this.saveProfile.run(context, { conferenceId, profile, from });
  }
}
