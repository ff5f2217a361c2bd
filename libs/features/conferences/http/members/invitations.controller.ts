import { type Id, isId, notFound, type Viewer } from '@colloquy/kernel';
import { type ActContext, noteSights } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall, pageOf, readCursor } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { FollowUpInvitations } from '../../use-cases/members/follow-up-invitations';
import { InvitePeople } from '../../use-cases/members/invite-people';
import { listInvitations } from '../../use-cases/members/read-invitations';
import { findConference } from '../../use-cases/read-conferences';
import { organisers } from '../conference-rules';
import {
  InvitationPageDto,
  InvitationsQuery,
  InvitePeopleDto,
  InvitingOutcomeDto,
  RemindDto,
  RemindedDto,
  ShownInvitationDto,
} from './invitations.dto';

/** Invitations of people by name and address, for the organisers of a conference. */
@ApiTags('people')
@Controller('api/v1/conferences/:conference/invitations')
@MayCall(organisers)
export class InvitationsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly invitePeople: InvitePeople,
    private readonly followUp: FollowUpInvitations,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listInvitations', summary: 'Invitations by mail and what came of them' })
  @ApiOkResponse({ type: InvitationPageDto })
  async list(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Query() query: InvitationsQuery,
  ): Promise<InvitationPageDto> {
    const { id } = await findConference(this.dataSource, slug);
    const wanted = { state: query.state, after: readCursor(query), limit: query.limit + 1 };
    const { invitations, counts } = await listInvitations(this.dataSource, id, wanted);
    const { items, next } = pageOf(invitations, query, ({ place }) => place);
    const things = items.map(({ personId }) => ({ subjectId: personId, about: [personId] }));
    await noteSights(this.dataSource, viewer, { kind: 'invited', conferenceId: id, things });
    return { items: items.map(({ place: _place, ...invitation }) => invitation), next, counts };
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'invitePeople',
    summary: 'Invite people by name and address, each by a link of their own',
  })
  @ApiOkResponse({ type: InvitingOutcomeDto })
  async invite(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() { people, lastDay, words = '' }: InvitePeopleDto,
  ): Promise<InvitingOutcomeDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return { outcomes: await this.invitePeople.run(context, { conferenceId, people, lastDay, words }) };
  }

  @Post('reminders')
  @HttpCode(200)
  @ApiOperation({ operationId: 'remindInvited', summary: 'Write again to people who have not answered' })
  @ApiOkResponse({ type: RemindedDto })
  async remind(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() { invitations = undefined, lastDay = undefined }: RemindDto,
  ): Promise<RemindedDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    const wanted = { conferenceId, invitationIds: invitations ?? null, lastDay: lastDay ?? null };
    return this.followUp.remind(context, wanted);
  }

  @Post(':invitation/withdraw')
  @HttpCode(204)
  @ApiOperation({ operationId: 'withdrawInvitation', summary: 'Take an invitation back' })
  @ApiNoContentResponse()
  async withdraw(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('invitation') id: string,
  ): Promise<void> {
    await this.followUp.withdraw(context, await this.one(slug, id));
  }

  @Post(':invitation/show')
  @HttpCode(200)
  @ApiOperation({ operationId: 'showInvitation', summary: 'In a demonstration: a personal link, to look at its page' })
  @ApiOkResponse({ type: ShownInvitationDto })
  async show(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('invitation') id: string,
  ): Promise<ShownInvitationDto> {
    return this.followUp.showInDemo(context, await this.one(slug, id));
  }

  private async one(slug: string, invitationId: string): Promise<{ conferenceId: Id; invitationId: Id }> {
    if (!isId(invitationId)) throw notFound('invitation');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return { conferenceId, invitationId };
  }
}
