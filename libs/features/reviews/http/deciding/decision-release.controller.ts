import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { findConference, organisers } from '@colloquy/features/conferences';
import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall, PageQuery, readCursor } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { USUAL_UNDO_MINUTES } from '../../domain/deciding/decision-release';
import { previewRelease, readLetters } from '../../use-cases/deciding/preview-release';
import { ReleaseDecisions } from '../../use-cases/deciding/release-decisions';
import { UndoRelease } from '../../use-cases/deciding/undo-release';
import {
  DecisionLetterPageDto,
  OrderedReleaseDto,
  ReleaseDecisionsDto,
  ReleasePreviewDto,
} from './decision-release.dto';

/** Making decisions known to the authors: looked at, ordered, and called back before the moment. */
@ApiTags('reviews')
@Controller('api/v1/conferences/:conference/decisions/release')
@MayCall(organisers)
export class DecisionReleaseController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly releaseDecisions: ReleaseDecisions,
    private readonly undoRelease: UndoRelease,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'previewRelease', summary: 'Who would get what, and the release that is under way' })
  @ApiOkResponse({ type: ReleasePreviewDto })
  async preview(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<ReleasePreviewDto> {
    const { id } = await findConference(this.dataSource, slug);
    return previewRelease(this.dataSource, viewer, id);
  }

  @Get('letters')
  @ApiOperation({ operationId: 'listDecisionLetters', summary: 'Every letter as its reader would get it' })
  @ApiOkResponse({ type: DecisionLetterPageDto })
  async letters(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Query() query: PageQuery,
  ): Promise<DecisionLetterPageDto> {
    const { id } = await findConference(this.dataSource, slug);
    const page = { after: readCursor(query), limit: query.limit };
    const { items, next } = await readLetters(this.dataSource, viewer, id, this.settings.publicUrl, page);
    return { items, next: next === null ? null : Buffer.from(next, 'utf8').toString('base64url') };
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'releaseDecisions',
    summary: 'Have all pending decisions made known to the authors, as the preview has shown',
  })
  @ApiOkResponse({ type: OrderedReleaseDto })
  async release(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() { undoMinutes = USUAL_UNDO_MINUTES, at, ...wanted }: ReleaseDecisionsDto,
  ): Promise<OrderedReleaseDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    const moment = at === undefined ? { undoMinutes } : { undoMinutes: 0, at };
    return this.releaseDecisions.run(context, { conferenceId, ...wanted, ...moment });
  }

  @Post('undo')
  @HttpCode(204)
  @ApiOperation({ operationId: 'undoRelease', summary: 'Call the release back: nobody has heard of it' })
  @ApiNoContentResponse()
  async undo(@CurrentAct() context: ActContext, @Param('conference') slug: string): Promise<void> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    await this.undoRelease.run(context, { conferenceId });
  }
}
