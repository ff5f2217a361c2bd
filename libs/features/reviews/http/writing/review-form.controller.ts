import { findConference, organisers } from '@colloquy/features/conferences';
import { DomainError } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, Headers, Param, Put } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { readReviewForm, SetReviewForm } from '../../use-cases/writing/set-review-form';
import { ReviewFormDto, SetReviewFormDto } from './review-form.dto';

/** By what works are judged, for those who decide it. */
@ApiTags('set-up')
@Controller('api/v1/conferences/:conference/set-up/reviewing')
export class ReviewFormController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly setReviewForm: SetReviewForm,
  ) {}

  @Get()
  @MayCall(organisers)
  @ApiOperation({ operationId: 'getReviewForm', summary: 'By what works are judged, and how many reviews there are' })
  @ApiOkResponse({ type: ReviewFormDto })
  async get(@Param('conference') slug: string): Promise<ReviewFormDto> {
    const { id } = await findConference(this.dataSource, slug);
    return readReviewForm(this.dataSource, id);
  }

  @Put()
  @MayCall(organisers)
  @ApiOperation({ operationId: 'setReviewForm', summary: 'Set by what works are judged; scores that were given stay' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The version that was changed, in double quotes.' })
  @ApiOkResponse({ type: ReviewFormDto })
  async set(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Headers('if-match') header: string | undefined,
    @Body() { criteria }: SetReviewFormDto,
  ): Promise<ReviewFormDto> {
    const version = /^(?:W\/)?"([0-9a-f]{16})"$/.exec(header ?? '')?.[1];
    if (version === undefined) {
      const message = 'Say which version was changed: If-Match with the version in double quotes.';
      throw new DomainError('invalid', 'version-missing', message);
    }
    const { id } = await findConference(this.dataSource, slug);
    const withIds = criteria.map((criterion) => ({ ...criterion, id: criterion.id?.toLowerCase() }));
    await this.setReviewForm.run(context, { conferenceId: id, version, criteria: withIds });
    return readReviewForm(this.dataSource, id);
  }
}
