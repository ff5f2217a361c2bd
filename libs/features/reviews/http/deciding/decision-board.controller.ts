import { ExpectedVersion, findConference, NeedsVersion, organisers } from '@colloquy/features/conferences';
import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import {
  reachedShares,
  readDecidingPlan,
  SetDecidingPlan,
  shareQuestions,
} from '../../use-cases/deciding/deciding-plan';
import { readBoard } from '../../use-cases/deciding/read-board';
import { readReviewingRules } from '../../use-cases/rules/read-reviewing-rules';
import { DecidingPlanDto, DecisionBoardDto, KeptPlanDto } from './decision-board.dto';

/** Everything from which organisers decide, and what they aim at. */
@ApiTags('reviews')
@Controller('api/v1/conferences/:conference')
@MayCall(organisers)
export class DecisionBoardController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly setDecidingPlan: SetDecidingPlan,
  ) {}

  @Get('decision-board')
  @ApiOperation({ operationId: 'getDecisionBoard', summary: 'Every work with what its reviews come to, in one answer' })
  @ApiOkResponse({ type: DecisionBoardDto })
  async board(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<DecisionBoardDto> {
    const { id } = await findConference(this.dataSource, slug);
    const plan = await readDecidingPlan(this.dataSource, id);
    const questions = await shareQuestions(this.dataSource, id);
    const { least } = await readReviewingRules(this.dataSource, id);
    return {
      ...(await readBoard(this.dataSource, viewer, id)),
      ...{ plan, least, shares: await reachedShares(this.dataSource, viewer, id, plan) },
      questions: questions.map(({ id, label, options }) => ({ id, label, options })),
    };
  }

  @Put('deciding-plan')
  @NeedsVersion()
  @ApiOperation({
    operationId: 'setDecidingPlan',
    summary: 'Say how many places there are, and which shares you aim at',
  })
  @ApiOkResponse({ type: KeptPlanDto })
  async setPlan(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @ExpectedVersion() from: number,
    @Body() plan: DecidingPlanDto,
  ): Promise<KeptPlanDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return this.setDecidingPlan.run(context, { conferenceId, plan, from });
  }
}
