import { ExpectedVersion, findConference, NeedsVersion, organisers } from '@colloquy/features/conferences';
import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { MarkTraining } from '../use-cases/describing/mark-training';
import { listMentors } from '../use-cases/describing/read-mentors';
import { readRules } from '../use-cases/rules/read-rules';
import { SetMentoringRules } from '../use-cases/rules/set-rules';
import { KeptRulesDto, MentoringRulesDto } from './choices.dto';
import { ListedMentorDto, MarkedTrainingDto, MarkTrainingDto } from './mentors.dto';
import { KeptRevisionDto } from './wants.dto';

/** Mentors and what holds for mentoring, for organisers. */
@ApiTags('mentoring')
@Controller('api/v1/conferences/:conference')
@MayCall(organisers)
export class MentorsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly training: MarkTraining,
    private readonly setRules: SetMentoringRules,
  ) {}

  @Get('mentors')
  @ApiOperation({ operationId: 'listMentors', summary: 'The mentors with what they say of themselves, by name' })
  @ApiOkResponse({ type: [ListedMentorDto] })
  async list(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<ListedMentorDto[]> {
    const { id } = await findConference(this.dataSource, slug);
    return listMentors(this.dataSource, viewer, id);
  }

  @Post('mentors/training')
  @HttpCode(200)
  @ApiOperation({ operationId: 'markTraining', summary: 'Mark the training of mentors as done, or as not done' })
  @ApiOkResponse({ type: MarkedTrainingDto })
  async mark(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() { people, done }: MarkTrainingDto,
  ): Promise<MarkedTrainingDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return { changed: await this.training.forMentors(context, { conferenceId, personIds: people, done }) };
  }

  @Get('mentoring-rules')
  @ApiOperation({ operationId: 'getMentoringRules', summary: 'What holds for mentoring here' })
  @ApiOkResponse({ type: KeptRulesDto })
  async rules(@Param('conference') slug: string): Promise<KeptRulesDto> {
    const { id } = await findConference(this.dataSource, slug);
    return readRules(this.dataSource, id);
  }

  @Put('mentoring-rules')
  @NeedsVersion()
  @ApiOperation({ operationId: 'setMentoringRules', summary: 'Say what holds for mentoring here' })
  @ApiOkResponse({ type: KeptRevisionDto })
  async set(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @ExpectedVersion() from: number,
    @Body() rules: MentoringRulesDto,
  ): Promise<KeptRevisionDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return { revision: await this.setRules.run(context, { conferenceId, rules, from }) };
  }
}
