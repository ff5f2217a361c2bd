import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AskForFeedback } from '../../use-cases/feedback/ask-for-feedback';
import { EndRound } from '../../use-cases/feedback/end-round';
import { WriteRound } from '../../use-cases/feedback/write-round';
import { mentors, presenters } from '../mentor-rule';
import { AskForFeedbackDto, OpenedRoundDto, RoundDraftDto, RoundWordsDto, SavedRoundDto } from './round.dto';

/** Feedback rounds: an author asks, the mentor returns. */
@ApiTags('feedback')
@Controller('api/v1/conferences/:conference')
@MayCall(presenters)
export class RoundsController {
  constructor(
    private readonly askForFeedback: AskForFeedback,
    private readonly writeRound: WriteRound,
    private readonly endRound: EndRound,
  ) {}

  @Post('submissions/:submission/feedback-rounds')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'askForFeedback',
    summary: 'Give your mentor the draft as it is now to read, and say by when you would like to hear',
  })
  @ApiOkResponse({ type: OpenedRoundDto })
  ask(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('submission') submissionId: string,
    @Body() wish: AskForFeedbackDto,
  ): Promise<OpenedRoundDto> {
    return this.askForFeedback.run(context, { conference, submissionId }, wish);
  }

  @Put('feedback-rounds/:round')
  @MayCall(mentors)
  @ApiOperation({ operationId: 'writeRound', summary: 'Keep what you type for a round, before you return it' })
  @ApiOkResponse({ type: SavedRoundDto })
  write(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('round') roundId: string,
    @Body() { revision, ...words }: RoundDraftDto,
  ): Promise<SavedRoundDto> {
    return this.writeRound.run(context, { conference, roundId }, words, revision);
  }

  @Post('feedback-rounds/:round/return')
  @HttpCode(204)
  @MayCall(mentors)
  @ApiOperation({ operationId: 'returnRound', summary: 'Return a round to the authors, who are told by mail' })
  @ApiNoContentResponse()
  async giveBack(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('round') roundId: string,
    @Body() words: RoundWordsDto,
  ): Promise<void> {
    await this.endRound.giveBack(context, { conference, roundId }, words);
  }

  @Post('feedback-rounds/:round/take-back')
  @HttpCode(204)
  @ApiOperation({ operationId: 'takeBackRound', summary: 'Take back that you asked for feedback' })
  @ApiNoContentResponse()
  async takeBack(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('round') roundId: string,
  ): Promise<void> {
    await this.endRound.takeBack(context, { conference, roundId });
  }
}
