import { ExpectedVersion, findConference, NeedsVersion, organisers } from '@colloquy/features/conferences';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { readReviewingRules } from '../../use-cases/rules/read-reviewing-rules';
import { SetReviewingRules } from '../../use-cases/rules/set-reviewing-rules';
import { KeptReviewingRulesDto, ReviewingRulesDto } from './reviewing-rules.dto';

/** What holds for reviewing, for those who decide it. */
@ApiTags('set-up')
@Controller('api/v1/conferences/:conference/set-up/reviewing/rules')
@MayCall(organisers)
export class ReviewingRulesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly setRules: SetReviewingRules,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getReviewingRules', summary: 'How many reviews there are, and who knows whom' })
  @ApiOkResponse({ type: KeptReviewingRulesDto })
  async get(@Param('conference') slug: string): Promise<KeptReviewingRulesDto> {
    const { id } = await findConference(this.dataSource, slug);
    return readReviewingRules(this.dataSource, id);
  }

  @Put()
  @NeedsVersion()
  @ApiOperation({ operationId: 'setReviewingRules', summary: 'Say how many reviews there are, and who knows whom' })
  @ApiOkResponse({ type: KeptReviewingRulesDto })
  async set(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @ExpectedVersion() from: number,
    @Body() rules: ReviewingRulesDto,
  ): Promise<KeptReviewingRulesDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    const version = await this.setRules.run(context, { conferenceId, rules, from });
    return { ...rules, version };
  }
}
