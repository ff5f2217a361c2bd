import { authorsAndOrganisers, findConference } from '@colloquy/features/conferences';
import { MayCall } from '@colloquy/platform/http';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { previewAbstract } from '../book/preview-abstract';
import { AbstractPreviewDto, AbstractToPreviewDto } from './preview.dto';

/** Abstracts as they will be printed, before there is a programme. */
@ApiTags('programme')
@Controller('api/v1/conferences/:conference/preview')
export class PreviewController {
  constructor(private readonly dataSource: DataSource) {}

  @Post()
  @MayCall(authorsAndOrganisers)
  @HttpCode(200)
  @ApiOperation({
    operationId: 'previewAbstract',
    summary: 'Draw an abstract as its column of the printed programme will show it; nothing is kept',
  })
  @ApiOkResponse({ type: AbstractPreviewDto })
  async preview(@Param('conference') slug: string, @Body() body: AbstractToPreviewDto): Promise<AbstractPreviewDto> {
    const { tracks } = await findConference(this.dataSource, slug);
    const { trackId, ...work } = body;
    const at = tracks.findIndex(({ id }) => id === trackId);
    const letter = tracks[at]?.letter;
    return previewAbstract({ ...work, mark: letter === undefined ? null : { letter, pattern: at } });
  }
}
