import { authorsAndOrganisers, organisers } from '@colloquy/features/conferences';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AskSupervisor } from '../../use-cases/sign-off/ask-supervisor';
import { OverrideSignOffDto } from './sign-off.dto';

/** The supervisor's word that a work may be submitted. */
@ApiTags('submissions')
@Controller('api/v1/conferences/:conference/submissions/:submission')
@MayCall(authorsAndOrganisers)
export class SignOffController {
  constructor(private readonly askSupervisor: AskSupervisor) {}

  @Post('ask-supervisor')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'askSupervisor',
    summary:
      'Ask the supervisor by mail whether the work may be submitted as it stands now, or remind them: once a day',
  })
  @ApiNoContentResponse()
  async ask(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('submission') submissionId: string,
  ): Promise<void> {
    await this.askSupervisor.ask(context, { conference, submissionId });
  }

  @Post('override-sign-off')
  @HttpCode(204)
  @MayCall(organisers)
  @ApiOperation({
    operationId: 'overrideSignOff',
    summary: 'Let a work be submitted without its supervisor’s word; the authors are told why',
  })
  @ApiNoContentResponse()
  async override(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('submission') submissionId: string,
    @Body() { reason }: OverrideSignOffDto,
  ): Promise<void> {
    await this.askSupervisor.override(context, { conference, submissionId, reason });
  }
}
