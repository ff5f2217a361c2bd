import { findConference, organisers } from '@colloquy/features/conferences';
import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { AgreeToMentoring, readAgreement } from '../../use-cases/together/agreement';
import { readPairProgress, readPreparation } from '../../use-cases/together/read-together';
import { placeOf } from './place-of';
import { AgreeToMentoringDto, MentoringAgreementDto, PairProgressDto, TogetherDto } from './together.dto';
import { mentorsAndAuthors } from './together-rule';

/** What mentor and authors begin with when they prepare a talk or a poster. */
@ApiTags('mentoring')
@Controller('api/v1/conferences/:conference')
export class TogetherController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly agreeToMentoring: AgreeToMentoring,
  ) {}

  @Get('submissions/:submission/preparation')
  @MayCall(mentorsAndAuthors)
  @ApiOperation({ operationId: 'getPreparation', summary: 'A work that you prepare together, and how long it may be' })
  @ApiOkResponse({ type: TogetherDto })
  async get(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
  ): Promise<TogetherDto> {
    const { conferenceId, submissionId } = await placeOf(this.dataSource, slug, submission);
    return readPreparation(this.dataSource, viewer, conferenceId, submissionId);
  }

  @Get('mentoring-agreement')
  @MayCall(mentorsAndAuthors)
  @ApiOperation({
    operationId: 'getMentoringAgreement',
    summary: 'What mentor and presenter agree to, and whether you have',
  })
  @ApiOkResponse({ type: MentoringAgreementDto })
  async agreement(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<MentoringAgreementDto> {
    return readAgreement(this.dataSource, viewer, (await findConference(this.dataSource, slug)).id);
  }

  @Post('mentoring-agreement')
  @MayCall(mentorsAndAuthors)
  @HttpCode(204)
  @ApiOperation({ operationId: 'agreeToMentoring', summary: 'Agree to these words' })
  @ApiNoContentResponse()
  async agree(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() { version }: AgreeToMentoringDto,
  ): Promise<void> {
    const { id } = await findConference(this.dataSource, slug);
    await this.agreeToMentoring.run(context, id, version);
  }

  @Get('pair-progress')
  @MayCall(organisers)
  @ApiOperation({
    operationId: 'listPairProgress',
    summary: 'How far each pair is: counts and days, never what was said',
  })
  @ApiOkResponse({ type: [PairProgressDto] })
  async progress(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<PairProgressDto[]> {
    return readPairProgress(this.dataSource, viewer, (await findConference(this.dataSource, slug)).id);
  }
}
