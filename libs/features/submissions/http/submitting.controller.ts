import { authorsAndOrganisers, organisers } from '@colloquy/features/conferences';
import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall, signedIn } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { StartSubmission } from '../use-cases/drafts/start-submission';
import { readReceipt } from '../use-cases/submitting/read-receipt';
import { SubmitAbstract } from '../use-cases/submitting/submit-abstract';
import { Withdraw } from '../use-cases/withdraw';
import { StartedSubmissionDto } from './drafts/draft.dto';
import { LastReceiptDto, OnBehalfDto, ReceiptDto, SubmitDto } from './submitting.dto';

/** From the beginning of a submission to its receipt, and back. */
@ApiTags('submissions')
@Controller('api/v1/conferences/:conference/submissions')
@MayCall(authorsAndOrganisers)
export class SubmittingController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly start: StartSubmission,
    private readonly submit: SubmitAbstract,
    private readonly withdraw: Withdraw,
  ) {}

  @Post()
  @MayCall(signedIn)
  @ApiOperation({ operationId: 'startSubmission', summary: 'Begin a submission of your own' })
  @ApiCreatedResponse({ type: StartedSubmissionDto })
  begin(@CurrentAct() context: ActContext, @Param('conference') conference: string): Promise<StartedSubmissionDto> {
    return this.start.run(context, conference);
  }

  @Post('on-behalf')
  @MayCall(organisers)
  @ApiOperation({
    operationId: 'startOnBehalf',
    summary: 'Begin a submission for somebody, who finds it at signing in',
  })
  @ApiCreatedResponse({ type: StartedSubmissionDto })
  beginFor(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Body() author: OnBehalfDto,
  ): Promise<StartedSubmissionDto> {
    return this.start.onBehalf(context, conference, author);
  }

  @Post(':submission/submit')
  @HttpCode(200)
  @ApiOperation({ operationId: 'submitAbstract', summary: 'Send the draft in: from now on this version counts' })
  @ApiOkResponse({ type: ReceiptDto })
  send(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('submission') submissionId: string,
    @Body() { revision }: SubmitDto,
  ): Promise<ReceiptDto> {
    return this.submit.run(context, { conference, submissionId, revision });
  }

  @Get(':submission/receipt')
  @ApiOperation({ operationId: 'getReceipt', summary: 'The receipt of what was sent in last' })
  @ApiOkResponse({ type: LastReceiptDto })
  async receipt(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') conference: string,
    @Param('submission') submission: string,
  ): Promise<LastReceiptDto> {
    return { receipt: await readReceipt(this.dataSource, viewer, conference, submission) };
  }

  @Post(':submission/withdraw')
  @HttpCode(204)
  @ApiOperation({ operationId: 'withdrawSubmission', summary: 'Take a work back; its slot or board is freed' })
  @ApiNoContentResponse()
  async takeBack(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('submission') submissionId: string,
  ): Promise<void> {
    await this.withdraw.run(context, { conference, submissionId });
  }

  @Post(':submission/undo-withdrawal')
  @HttpCode(204)
  @ApiOperation({ operationId: 'undoWithdrawal', summary: 'Bring a work back that was withdrawn a short time ago' })
  @ApiNoContentResponse()
  async bringBack(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('submission') submissionId: string,
  ): Promise<void> {
    await this.withdraw.undo(context, { conference, submissionId });
  }
}
