import { findConference, organisers } from '@colloquy/features/conferences';
import { isId, notFound } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { LateLinks } from '../../use-cases/late-links/late-links';
import { listLateLinks } from '../../use-cases/late-links/read-late-links';
import { LateLinkDto, MadeLateLinkDto, NewLateLinkDto } from './late-links.dto';

/** Links by which works may come after the deadline. */
@ApiTags('submissions')
@Controller('api/v1/conferences/:conference/late-links')
@MayCall(organisers)
export class LateLinksController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly links: LateLinks,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listLateLinks', summary: 'The late links and what came by them, newest first' })
  @ApiOkResponse({ type: [LateLinkDto] })
  async list(@Param('conference') conference: string): Promise<LateLinkDto[]> {
    const { id } = await findConference(this.dataSource, conference);
    return listLateLinks(this.dataSource, id);
  }

  @Post()
  @ApiOperation({
    operationId: 'makeLateLink',
    summary: 'Make a link by which works may come after the deadline; told only now',
  })
  @ApiCreatedResponse({ type: MadeLateLinkDto })
  make(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Body() link: NewLateLinkDto,
  ): Promise<MadeLateLinkDto> {
    return this.links.make(context, { ...link, typeId: link.typeId ?? null, conference });
  }

  @Post(':lateLink/end')
  @HttpCode(204)
  @ApiOperation({ operationId: 'endLateLink', summary: 'Let nothing else come by this link' })
  @ApiNoContentResponse()
  async end(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('lateLink') linkId: string,
  ): Promise<void> {
    if (!isId(linkId)) throw notFound('late link');
    await this.links.end(context, { conference, linkId });
  }
}
