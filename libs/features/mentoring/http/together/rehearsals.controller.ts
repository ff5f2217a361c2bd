import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { KeepRehearsal } from '../../use-cases/rehearsals/keep-rehearsal';
import { readRehearsals } from '../../use-cases/rehearsals/read-rehearsals';
import { idOf, placeOf } from './place-of';
import { KeptDto, NewRehearsalDto, RehearsalDto, RehearsalWordsDto } from './rehearsals.dto';
import { mentorsAndAuthors } from './together-rule';

/** Rehearsals of a talk, for its authors and their mentor alone. */
@ApiTags('mentoring')
@Controller('api/v1/conferences/:conference/submissions/:submission/rehearsals')
@MayCall(mentorsAndAuthors)
export class RehearsalsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keepRehearsal: KeepRehearsal,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listRehearsals', summary: 'The rehearsals of a work, the latest first' })
  @ApiOkResponse({ type: [RehearsalDto] })
  async list(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
  ): Promise<RehearsalDto[]> {
    const { conferenceId, submissionId } = await this.place(slug, submission);
    return readRehearsals(this.dataSource, viewer, conferenceId, submissionId);
  }

  @Post()
  @ApiOperation({ operationId: 'keepRehearsal', summary: 'Keep a rehearsal: when it was, how long, what was ticked' })
  @ApiCreatedResponse({ type: KeptDto })
  async keep(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Body() body: NewRehearsalDto,
  ): Promise<KeptDto> {
    return this.keepRehearsal.keep(context, await this.place(slug, submission), body);
  }

  @Put(':rehearsal/words')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'sayToRehearsal',
    summary: 'Say one strength, one question and one next step, as its mentor',
  })
  @ApiNoContentResponse()
  async say(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Param('rehearsal') rehearsal: string,
    @Body() body: RehearsalWordsDto,
  ): Promise<void> {
    await this.keepRehearsal.say(context, await this.which(slug, submission, rehearsal), body);
  }

  @Delete(':rehearsal')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeRehearsal', summary: 'Take a rehearsal away for good, as its author' })
  @ApiNoContentResponse()
  async remove(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Param('rehearsal') rehearsal: string,
  ): Promise<void> {
    await this.keepRehearsal.remove(context, await this.which(slug, submission, rehearsal));
  }

  private place(slug: string, submission: string): ReturnType<typeof placeOf> {
    return placeOf(this.dataSource, slug, submission);
  }

  private async which(slug: string, submission: string, id: string) {
    return { ...(await this.place(slug, submission)), rehearsalId: idOf(id, 'rehearsal') };
  }
}
