import { ExpectedVersion, findConference, NeedsVersion } from '@colloquy/features/conferences';
import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Param, Patch, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { KeepMentorProfile } from '../use-cases/describing/keep-mentor-profile';
import { MarkTraining } from '../use-cases/describing/mark-training';
import { readOwnProfile } from '../use-cases/read-mentor-profile';
import { SaveMentorProfile } from '../use-cases/save-mentor-profiles';
import { MentorProfileDto, MyMentorProfileDto, ProfileChangeDto, TrainingDto } from './mentor-profile.dto';
import { mentors } from './mentor-rule';
import { KeptRevisionDto } from './wants.dto';

/** How somebody describes themselves as a mentor. */
@ApiTags('mentoring')
@Controller('api/v1/conferences/:conference/mentor-profile')
@MayCall(mentors)
export class MentorProfileController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keepProfile: KeepMentorProfile,
    private readonly saveProfile: SaveMentorProfile,
    private readonly training: MarkTraining,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getMentorProfile', summary: 'How you have described yourself as a mentor' })
  @ApiOkResponse({ type: MyMentorProfileDto })
  async read(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<MyMentorProfileDto> {
    const { id } = await findConference(this.dataSource, slug);
    return readOwnProfile(this.dataSource, viewer, id);
  }

  @Patch()
  @NeedsVersion()
  @ApiOperation({ operationId: 'keepMentorProfile', summary: 'Keep what you write about yourself, whole or not' })
  @ApiOkResponse({ type: KeptRevisionDto })
  async keep(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @ExpectedVersion() from: number,
    @Body() change: ProfileChangeDto,
  ): Promise<KeptRevisionDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return { revision: await this.keepProfile.run(context, { conferenceId, change, from }) };
  }

  @Put()
  @HttpCode(204)
  @ApiOperation({ operationId: 'saveMentorProfile', summary: 'Say that you have described yourself as a mentor' })
  @ApiNoContentResponse()
  async save(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() profile: MentorProfileDto,
  ): Promise<void> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    await this.saveProfile.run(context, { ...profile, conferenceId });
  }

  @Put('training')
  @HttpCode(204)
  @ApiOperation({ operationId: 'sayTrainingIsDone', summary: 'Say whether you have done the training of mentors' })
  @ApiNoContentResponse()
  async sayTrained(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() { done }: TrainingDto,
  ): Promise<void> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    await this.training.myself(context, { conferenceId, done });
  }
}
