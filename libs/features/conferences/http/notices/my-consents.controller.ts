import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall, signedIn } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { whatFollowsWithdrawal } from '../../domain/notices/what-follows';
import { Consents } from '../../use-cases/notices/consents';
import { consentsOf } from '../../use-cases/notices/read-consents';
import { GiveConsentDto, MyConsentDto, WithdrawConsentDto, WithdrawnConsentDto } from './consents.dto';

/** What you are told and asked, and what you have said. */
@ApiTags('notices')
@Controller('api/v1/me/consents')
@MayCall(signedIn)
export class MyConsentsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly consents: Consents,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listMyConsents',
    summary: 'The notices of your conferences, and how you stand to them',
  })
  @ApiOkResponse({ type: [MyConsentDto] })
  async list(@CurrentViewer() { personId }: Viewer): Promise<MyConsentDto[]> {
    const mine = await consentsOf(this.dataSource, personId ?? '');
    return mine.map((consent) => ({ ...consent, ifWithdrawn: whatFollowsWithdrawal(consent.kind) }));
  }

  @Post()
  @HttpCode(204)
  @ApiOperation({ operationId: 'giveConsent', summary: 'Agree to the latest words of a notice' })
  @ApiNoContentResponse()
  async give(@CurrentAct() context: ActContext, @Body() { versionId }: GiveConsentDto): Promise<void> {
    await this.consents.give(context, versionId);
  }

  @Post('withdrawal')
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawConsent', summary: 'Take back what you agreed to, at any time' })
  @ApiOkResponse({ type: WithdrawnConsentDto })
  withdraw(
    @CurrentAct() context: ActContext,
    @Body() { versionId, subjectId }: WithdrawConsentDto,
  ): Promise<WithdrawnConsentDto> {
    return this.consents.withdraw(context, { versionId, subjectId: subjectId ?? null });
  }
}
