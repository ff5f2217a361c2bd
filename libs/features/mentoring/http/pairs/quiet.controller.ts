import { findConference, participants } from '@colloquy/features/conferences';
import { type Id, isId, notFound, type Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { AnswerQuietNote } from '../../use-cases/quiet/answer-quiet-note';
import { readQuietRoute } from '../../use-cases/quiet/read-quiet-notes';
import { WriteQuietNote } from '../../use-cases/quiet/write-quiet-note';
import { mentorsAndAuthors } from '../mentor-rule';
import { QuietAnswerDto, QuietRouteDto, QuietWordsDto } from './quiet.dto';

/** A quiet way to one named person, for a pair that does not work. Nobody else of the committee sees any of it. */
@ApiTags('mentoring')
@Controller('api/v1/conferences/:conference')
export class QuietController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly writeQuietNote: WriteQuietNote,
    private readonly answerQuietNote: AnswerQuietNote,
  ) {}

  @Get('quiet-route')
  @MayCall(participants)
  @ApiOperation({ operationId: 'getQuietRoute', summary: 'Who is named, and the notes that you wrote or got' })
  @ApiOkResponse({ type: QuietRouteDto })
  async read(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<QuietRouteDto> {
    const { id } = await findConference(this.dataSource, slug);
    return readQuietRoute(this.dataSource, viewer, id);
  }

  @Post('pairings/:pairing/quiet-note')
  @MayCall(mentorsAndAuthors)
  @HttpCode(204)
  @ApiOperation({ operationId: 'writeQuietNote', summary: 'Write to the named person that this pair does not work' })
  @ApiNoContentResponse()
  async write(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('pairing') pairingId: string,
    @Body() { words }: QuietWordsDto,
  ): Promise<void> {
    if (!isId(pairingId)) throw notFound('pairing');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    await this.writeQuietNote.run(context, { conferenceId, pairingId, words });
  }

  @Post('quiet-notes/:note/answer')
  @MayCall(participants)
  @HttpCode(204)
  @ApiOperation({ operationId: 'answerQuietNote', summary: 'Answer a note that was written to you' })
  @ApiNoContentResponse()
  async answer(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('note') noteId: string,
    @Body() { words, apart }: QuietAnswerDto,
  ): Promise<void> {
    await this.answerQuietNote.answer(context, { ...(await this.note(slug, noteId)), words, apart });
  }

  @Post('quiet-notes/:note/re-pair')
  @MayCall(participants)
  @HttpCode(204)
  @ApiOperation({ operationId: 'rePairQuietly', summary: 'Let another mentor be proposed, as organisers do' })
  @ApiNoContentResponse()
  async rePair(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('note') noteId: string,
  ): Promise<void> {
    await this.answerQuietNote.rePair(context, await this.note(slug, noteId));
  }

  private async note(slug: string, noteId: string): Promise<{ conferenceId: Id; noteId: Id }> {
    if (!isId(noteId)) throw notFound('note');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return { conferenceId, noteId };
  }
}
