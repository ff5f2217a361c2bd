import { isId, notFound } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { InvitationLinks } from '../../use-cases/members/invitation-links';
import { listInvitationLinks } from '../../use-cases/members/read-invitation-links';
import { findConference } from '../../use-cases/read-conferences';
import { organisers } from '../conference-rules';
import { InvitationLinkDto, MadeInvitationLinkDto, NewInvitationLinkDto } from './invitation-links.dto';

/** Links by which people come into a conference, for its organisers. */
@ApiTags('people')
@Controller('api/v1/conferences/:conference/invitation-links')
@MayCall(organisers)
export class InvitationLinksController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly links: InvitationLinks,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listInvitationLinks',
    summary: 'The invitation links and who came by them, newest first',
  })
  @ApiOkResponse({ type: [InvitationLinkDto] })
  async list(@Param('conference') slug: string): Promise<InvitationLinkDto[]> {
    const { id } = await findConference(this.dataSource, slug);
    return listInvitationLinks(this.dataSource, id);
  }

  @Post()
  @ApiOperation({ operationId: 'makeInvitationLink', summary: 'Make a link by which people come in; told only now' })
  @ApiCreatedResponse({ type: MadeInvitationLinkDto })
  async make(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() { note = '', ...link }: NewInvitationLinkDto,
  ): Promise<MadeInvitationLinkDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return this.links.make(context, { ...link, note, conferenceId });
  }

  @Post(':invitationLink/withdraw')
  @HttpCode(204)
  @ApiOperation({ operationId: 'withdrawInvitationLink', summary: 'Let nobody else come by this link' })
  @ApiNoContentResponse()
  async withdraw(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('invitationLink') linkId: string,
  ): Promise<void> {
    if (!isId(linkId)) throw notFound('invitation link');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    await this.links.withdraw(context, { conferenceId, linkId });
  }
}
