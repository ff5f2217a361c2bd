import { organisers } from '@colloquy/features/conferences';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ChangeSubmissions } from '../../use-cases/table/change-submissions';
import { CompareSubmissions } from '../../use-cases/table/compare-submissions';
import { WriteToPresenters } from '../../use-cases/table/write-to-presenters';
import {
  ChangeOrderDto,
  ChangeResultDto,
  ComparisonDto,
  LetterDto,
  LetterPreviewDto,
  ToldApartDto,
  WrittenDto,
} from './table.dto';

/** What organisers do with several submissions at once, each seen before it is done. */
@ApiTags('submissions')
@Controller('api/v1/conferences/:conference/submission-table')
@MayCall(organisers)
export class SubmissionTableActsController {
  constructor(
    private readonly changeSubmissions: ChangeSubmissions,
    private readonly writeToPresenters: WriteToPresenters,
    private readonly compareSubmissions: CompareSubmissions,
  ) {}

  @Post('change-preview')
  @HttpCode(200)
  @ApiOperation({ operationId: 'previewChange', summary: 'What would become of each work; nothing is changed' })
  @ApiOkResponse({ type: ChangeResultDto })
  previewChange(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Body() { undo = false, ...order }: ChangeOrderDto,
  ): Promise<ChangeResultDto> {
    return this.changeSubmissions.preview(context, { conference, undo, ...order });
  }

  @Post('changes')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'changeSubmissions',
    summary: 'Change the track, the type, the lateness or the standing of several works in one act',
  })
  @ApiOkResponse({ type: ChangeResultDto })
  change(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Body() { undo = false, ...order }: ChangeOrderDto,
  ): Promise<ChangeResultDto> {
    return this.changeSubmissions.run(context, { conference, undo, ...order });
  }

  @Post('letter-preview')
  @HttpCode(200)
  @ApiOperation({ operationId: 'previewLetter', summary: 'Who would be written to, and how the first one reads it' })
  @ApiOkResponse({ type: LetterPreviewDto })
  previewLetter(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Body() letter: LetterDto,
  ): Promise<LetterPreviewDto> {
    return this.writeToPresenters.preview(context, { conference, ...letter });
  }

  @Post('letters')
  @HttpCode(200)
  @ApiOperation({ operationId: 'writeToPresenters', summary: 'Write to those who present these works' })
  @ApiOkResponse({ type: WrittenDto })
  write(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Body() letter: LetterDto,
  ): Promise<WrittenDto> {
    return this.writeToPresenters.run(context, { conference, ...letter });
  }

  @Post('comparisons')
  @HttpCode(200)
  @ApiOperation({ operationId: 'compareSubmissions', summary: 'Look for works whose texts are nearly the same' })
  @ApiOkResponse({ type: ComparisonDto })
  compare(@CurrentAct() context: ActContext, @Param('conference') conference: string): Promise<ComparisonDto> {
    return this.compareSubmissions.run(context, conference);
  }

  @Post('told-apart')
  @HttpCode(204)
  @ApiOperation({ operationId: 'tellApart', summary: 'Say that two works which look alike are different, or are not' })
  @ApiNoContentResponse()
  async tellApart(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Body() told: ToldApartDto,
  ): Promise<void> {
    await this.compareSubmissions.tellApart(context, { conference, ...told });
  }
}
