import { AcceptLink, covers, findConference, readInvitationLink } from '@colloquy/features/conferences';
import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { anyone, CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, Header, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { archivedPage } from './archived-page';
import { joinPage } from './invitation-pages';
import { InvitationRefusalFilter } from './invitation-refusal.filter';
import { invitedTo } from './invited-people';
import type { TypedGuest } from './newcomer';
import { NewcomerDoor } from './newcomer-door';

/** The page behind an invitation link: works without script, and opening it uses nothing up. */
@ApiExcludeController()
@Controller('join/:token')
@UseFilters(InvitationRefusalFilter)
@MayCall(anyone)
export class JoinPagesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acceptLink: AcceptLink,
    private readonly door: NewcomerDoor,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  open(@CurrentViewer() viewer: Viewer, @Param('token') token: string): Promise<string> {
    return this.page(viewer, token);
  }

  @Post()
  async accept(@CurrentAct() context: ActContext, @Param('token') token: string, @Res() response: Response) {
    const { conferenceId } = await this.acceptLink.run(context, token);
    const { slug } = await findConference(this.dataSource, conferenceId);
    response.redirect(303, `/app/c/${slug}/`);
  }

  /** Somebody who is not signed in asks for a link by mail, which brings them back here. */
  @Post('sign-in')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async askForLink(
    @CurrentAct() context: ActContext,
    @Param('token') token: string,
    @Body() form: Readonly<Record<string, unknown>>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await readInvitationLink(this.dataSource, token, null);
    const way = { next: `/join/${token}`, request, response };
    await this.door.askForLink(context, form, way, (typed) => this.page(context.viewer, token, typed));
  }

  private async page(viewer: Viewer, token: string, typed: TypedGuest = {}): Promise<string> {
    const link = await readInvitationLink(this.dataSource, token, viewer.personId);
    const { conferenceId, role, trackId } = link;
    const roles = viewer.memberships.filter((membership) => membership.conferenceId === conferenceId);
    const isIn = covers(roles, { role, trackId });
    const guest = { ...(await this.door.guest(viewer)), ...typed };
    const invited = await invitedTo(this.dataSource, link);
    return invited.conference.state === 'archived'
      ? archivedPage(invited.conference)
      : joinPage(invited, guest, isIn, token);
  }
}
