import { findConference, organisers, participants } from '@colloquy/features/conferences';
import { isId, notFound, type Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall, PageQuery, pageOf, readCursor } from '@colloquy/platform/http';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { AnswerPairing, type PairingAnswer } from '../use-cases/pairs/answer-pairing';
import { LeavePairing } from '../use-cases/pairs/leave-pairing';
import { listPairings, pairingKey } from '../use-cases/pairs/read-pairings';
import { explainPairing } from '../use-cases/runs/explain-pairing';
import { mentors, mentorsAndAuthors } from './mentor-rule';
import { PairingExplanationDto, PairingPageDto } from './pairing.dto';

/** Mentors and the works that they help with. */
@ApiTags('mentoring')
@Controller('api/v1/conferences/:conference')
export class PairingsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly answerPairing: AnswerPairing,
    private readonly leavePairing: LeavePairing,
  ) {}

  @Get('pairings')
  @MayCall(participants)
  @ApiOperation({ operationId: 'listPairings', summary: 'The pairings that you may see, in order of the works’ codes' })
  @ApiOkResponse({ type: PairingPageDto })
  async list(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Query() query: PageQuery,
  ): Promise<PairingPageDto> {
    const { id } = await findConference(this.dataSource, slug);
    const page = { after: readCursor(query), limit: query.limit + 1 };
    return pageOf(await listPairings(this.dataSource, viewer, id, page), query, pairingKey);
  }

  @Get('pairings/:pairing/explanation')
  @MayCall(organisers)
  @ApiOperation({
    operationId: 'explainPairing',
    summary: 'Why a work has its mentor, and who else it could have been',
  })
  @ApiOkResponse({ type: PairingExplanationDto })
  async explain(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('pairing') pairingId: string,
  ): Promise<PairingExplanationDto> {
    if (!isId(pairingId)) throw notFound('pairing');
    const { id } = await findConference(this.dataSource, slug);
    return explainPairing(this.dataSource, viewer, id, pairingId);
  }

  @Post('pairings/:pairing/accept')
  @MayCall(mentorsAndAuthors)
  @HttpCode(204)
  @ApiOperation({ operationId: 'acceptPairing', summary: 'Say yes to a pairing for which you are asked' })
  @ApiNoContentResponse()
  async accept(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('pairing') pairingId: string,
  ): Promise<void> {
    await this.answer(context, slug, pairingId, 'accepted');
  }

  @Post('pairings/:pairing/decline')
  @MayCall(mentorsAndAuthors)
  @HttpCode(204)
  @ApiOperation({ operationId: 'declinePairing', summary: 'Say no to a pairing for which you are asked' })
  @ApiNoContentResponse()
  async decline(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('pairing') pairingId: string,
  ): Promise<void> {
    await this.answer(context, slug, pairingId, 'declined');
  }

  @Post('pairings/:pairing/leave')
  @MayCall(mentors)
  @HttpCode(204)
  @ApiOperation({ operationId: 'leavePairing', summary: 'Say that you have to stop mentoring a work' })
  @ApiNoContentResponse()
  async leave(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('pairing') pairingId: string,
  ): Promise<void> {
    if (!isId(pairingId)) throw notFound('pairing');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    await this.leavePairing.run(context, { conferenceId, pairingId });
  }

  private async answer(
    context: ActContext,
    slug: string,
    pairingId: string,
    answer: PairingAnswer['answer'],
  ): Promise<void> {
    if (!isId(pairingId)) throw notFound('pairing');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    await this.answerPairing.run(context, { conferenceId, pairingId, answer });
  }
}
