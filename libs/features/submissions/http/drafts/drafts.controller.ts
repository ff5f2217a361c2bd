import { authorsAndOrganisers } from '@colloquy/features/conferences';
import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { KeepMyPlace } from '../../use-cases/drafts/keep-my-place';
import { readDraft } from '../../use-cases/drafts/read-draft';
import { SaveDraft } from '../../use-cases/drafts/save-draft';
import { readWritingRules } from '../../use-cases/drafts/writing-rules';
import { PlaceKeptDto } from '../submitting.dto';
import { DraftChangesDto, DraftDto, SavedDraftDto } from './draft.dto';
import { WritingRulesDto } from './writing-rules.dto';

/** Writing a submission. */
@ApiTags('submissions')
@Controller('api/v1/conferences/:conference')
@MayCall(authorsAndOrganisers)
export class DraftsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly saveDraft: SaveDraft,
    private readonly keepMyPlace: KeepMyPlace,
  ) {}

  @Get('writing-rules')
  @ApiOperation({ operationId: 'getWritingRules', summary: 'What the conference asks of an abstract' })
  @ApiOkResponse({ type: WritingRulesDto })
  rules(@Param('conference') conference: string): Promise<WritingRulesDto> {
    return readWritingRules(this.dataSource, conference);
  }

  @Get('submissions/:submission/draft')
  @ApiOperation({ operationId: 'getDraft', summary: 'The draft of a submission, for those who write in it' })
  @ApiOkResponse({ type: DraftDto })
  read(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') conference: string,
    @Param('submission') submission: string,
  ): Promise<DraftDto> {
    return readDraft(this.dataSource, viewer, conference, submission);
  }

  @Patch('submissions/:submission/draft')
  @ApiOperation({
    operationId: 'saveDraft',
    summary: 'Keep what was typed: merged with what others wrote, told where that is not possible',
  })
  @ApiOkResponse({ type: SavedDraftDto })
  save(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('submission') submissionId: string,
    @Body() { changes }: DraftChangesDto,
  ): Promise<SavedDraftDto> {
    return this.saveDraft.run(context, { conference, submissionId, changes });
  }

  @Post('submissions/:submission/draft/keep-my-place')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'keepMyPlace',
    summary: 'Have the way back to a draft sent to the address that you have given in it',
  })
  @ApiOkResponse({ type: PlaceKeptDto })
  async keepPlace(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('submission') submissionId: string,
    @Req() request: Request,
  ): Promise<PlaceKeptDto> {
    const client = request.ip ?? '';
    return { sentTo: await this.keepMyPlace.run(context, { conference, submissionId, client }) };
  }
}
