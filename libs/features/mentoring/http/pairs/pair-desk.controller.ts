import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { findConference, organisers } from '@colloquy/features/conferences';
import { isId, notFound, type Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { QueuedJobDto } from '@colloquy/platform/jobs';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { EndPairing } from '../../use-cases/pairs/end-pairing';
import { previewPublishing } from '../../use-cases/pairs/preview-publishing';
import { PublishPairs } from '../../use-cases/pairs/publish-pairs';
import { readPairBoard } from '../../use-cases/pairs/read-pair-board';
import { possibleContacts, readPairingRules } from '../../use-cases/pairs/read-pairing-rules';
import { SetPairingRules } from '../../use-cases/pairs/set-pairing-rules';
import { SetPairWish } from '../../use-cases/runs/set-pair-wish';
import { AcceptedMatchRunDto, SetPairWishDto } from '../match-run.dto';
import { PairBoardDto } from './board.dto';
import { PairingRulesDto, PairingRulesWithContactsDto, PublishingPreviewDto, PublishPairsDto } from './desk.dto';

/** The desk at which organisers bring pairs together and look after them. */
@ApiTags('mentoring')
@Controller('api/v1/conferences/:conference')
export class PairDeskController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly setPairingRules: SetPairingRules,
    private readonly publishPairs: PublishPairs,
    private readonly endPairing: EndPairing,
    private readonly setPairWish: SetPairWish,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  @Get('pair-board')
  @MayCall(organisers)
  @ApiOperation({
    operationId: 'getPairBoard',
    summary: 'All pairs, for whom each waits, and the runs of the matching',
  })
  @ApiOkResponse({ type: PairBoardDto })
  async board(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<PairBoardDto> {
    const { id } = await findConference(this.dataSource, slug);
    return readPairBoard(this.dataSource, viewer, id);
  }

  @Get('pairing-rules')
  @MayCall(organisers)
  @ApiOperation({ operationId: 'getPairingRules', summary: 'How pairs come together, and who may be the named person' })
  @ApiOkResponse({ type: PairingRulesWithContactsDto })
  async rules(@Param('conference') slug: string): Promise<PairingRulesWithContactsDto> {
    const { id } = await findConference(this.dataSource, slug);
    const rules = await readPairingRules(this.dataSource, id);
    return { ...rules, contacts: await possibleContacts(this.dataSource, id) };
  }

  @Put('pairing-rules')
  @MayCall(organisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'setPairingRules', summary: 'Set how pairs come together' })
  @ApiNoContentResponse()
  async setRules(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() rules: PairingRulesDto,
  ): Promise<void> {
    const { id } = await findConference(this.dataSource, slug);
    await this.setPairingRules.run(context, { ...rules, conferenceId: id });
  }

  @Post('pair-wishes')
  @MayCall(organisers)
  @HttpCode(204)
  @ApiOperation({
    operationId: 'setPairWish',
    summary: 'Lock two together, rule them out or prefer them; null takes it back',
  })
  @ApiNoContentResponse()
  async wish(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() wish: SetPairWishDto,
  ): Promise<void> {
    const { id } = await findConference(this.dataSource, slug);
    await this.setPairWish.run(context, { ...wish, conferenceId: id });
  }

  @Get('draft-pairs/preview')
  @MayCall(organisers)
  @ApiOperation({
    operationId: 'previewPublishingPairs',
    summary: 'Who would get which message if all drafts were published',
  })
  @ApiOkResponse({ type: PublishingPreviewDto })
  async preview(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<PublishingPreviewDto> {
    const { id } = await findConference(this.dataSource, slug);
    return previewPublishing(this.dataSource, viewer, id, this.settings.publicUrl);
  }

  @Post('draft-pairs/publish')
  @MayCall(organisers)
  @HttpCode(200)
  @ApiOperation({ operationId: 'publishPairs', summary: 'Make draft pairs known and ask both sides' })
  @ApiOkResponse({ type: AcceptedMatchRunDto })
  async publish(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() { pairingIds }: PublishPairsDto,
  ): Promise<AcceptedMatchRunDto> {
    const { id } = await findConference(this.dataSource, slug);
    return this.publishPairs.run(context, { conferenceId: id, pairingIds });
  }

  @Post('pairings/:pairing/end')
  @MayCall(organisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'endPairing', summary: 'End a pairing; both are told' })
  @ApiNoContentResponse()
  async end(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('pairing') pairingId: string,
  ): Promise<void> {
    if (!isId(pairingId)) throw notFound('pairing');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    await this.endPairing.end(context, { conferenceId, pairingId });
  }

  @Post('pairings/:pairing/replace')
  @MayCall(organisers)
  @HttpCode(202)
  @ApiOperation({ operationId: 'replacePairing', summary: 'Let another mentor be proposed for the work of a pairing' })
  @ApiAcceptedResponse({ type: QueuedJobDto })
  async replace(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('pairing') pairingId: string,
  ): Promise<QueuedJobDto> {
    if (!isId(pairingId)) throw notFound('pairing');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return this.endPairing.replace(context, { conferenceId, pairingId });
  }
}
