import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { readHandoverNotes } from '../../use-cases/handover/read-handover-notes';
import { WriteHandoverNote } from '../../use-cases/handover/write-handover-note';
import { findConference } from '../../use-cases/read-conferences';
import { organisers } from '../conference-rules';
import { HandoverNoteDto, WriteHandoverNoteDto } from './handover.dto';

/** What one committee leaves for the next, section by section. */
@ApiTags('set-up')
@Controller('api/v1/conferences/:conference/handover-notes')
export class HandoverController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly writeNote: WriteHandoverNote,
  ) {}

  @Get()
  @MayCall(organisers)
  @ApiOperation({
    operationId: 'listHandoverNotes',
    summary: 'Your notes for the next committee, beside those for you',
  })
  @ApiOkResponse({ type: [HandoverNoteDto] })
  async list(@Param('conference') slug: string): Promise<HandoverNoteDto[]> {
    const { id } = await findConference(this.dataSource, slug);
    return readHandoverNotes(this.dataSource, id);
  }

  @Put(':section')
  @MayCall(organisers)
  @ApiOperation({ operationId: 'writeHandoverNote', summary: 'Write a note on a section for the next committee' })
  @ApiOkResponse({ type: [HandoverNoteDto] })
  async write(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('section') section: string,
    @Body() { text, version }: WriteHandoverNoteDto,
  ): Promise<HandoverNoteDto[]> {
    const { id } = await findConference(this.dataSource, slug);
    await this.writeNote.run(context, { conferenceId: id, section, text, version });
    return readHandoverNotes(this.dataSource, id);
  }
}
