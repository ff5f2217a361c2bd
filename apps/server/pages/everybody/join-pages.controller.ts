import { OpenIdConnect, RequestSignInLink } from '@colloquy/features/accounts';
import { AcceptLink, findConference, readInvitationLink } from '@colloquy/features/conferences';
import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { anyone, CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, Header, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { demoPeople } from './demo-people';
import { type Guest, joinPage } from './invitation-pages';
import { InvitationRefusalFilter } from './invitation-refusal.filter';
import { invitedTo, nameOf } from './invited-people';
import { readNewcomer } from './newcomer';
import { linkSentPage } from './sign-in-pages';

/** The page behind an invitation link: works without script, and opening it uses nothing up. */
@ApiExcludeController()
@Controller('join/:token')
@UseFilters(InvitationRefusalFilter)
@MayCall(anyone)
export class JoinPagesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acceptLink: AcceptLink,
    private readonly requestLink: RequestSignInLink,
    private readonly university: OpenIdConnect,
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
    const { typed, faults } = readNewcomer(form);
    if (Object.keys(faults).length > 0) {
      response.status(400).send(await this.page(context.viewer, token, { typed, faults }));
      return;
    }
    const next = `/join/${token}`;
    await this.requestLink.run(context, {
      address: typed.address,
      next,
      client: request.ip ?? '',
      newcomer: typed.name,
    });
    response.status(202).send(linkSentPage());
  }

  private async page(viewer: Viewer, token: string, typed: Pick<Guest, 'typed' | 'faults'> = {}): Promise<string> {
    const link = await readInvitationLink(this.dataSource, token, viewer.personId);
    const guest = {
      name: viewer.personId === null ? null : await nameOf(this.dataSource, viewer.personId),
      university: this.university.offered,
      demo: (await demoPeople(this.dataSource)).length > 0,
    };
    return joinPage(await invitedTo(this.dataSource, link), { ...guest, ...typed }, token);
  }
}
