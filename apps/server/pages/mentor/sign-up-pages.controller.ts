import { AcceptLink, type Conference, findVisibleConference, readInvitationLink } from '@colloquy/features/conferences';
import { signUpToken } from '@colloquy/features/mentoring';
import { DomainError, hasRole, type Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { anyone, CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, Header, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { workspaceOf } from '../../workspace/serve-workspace';
import { archivedPage } from '../everybody/archived-page';
import { InvitationRefusalFilter } from '../everybody/invitation-refusal.filter';
import { NewcomerDoor } from '../everybody/newcomer-door';
import { closedSignUpPage, type SignUpPage, signUpPage } from './sign-up-page';

/** Where mentors of a conference sign up: an address for everybody, which works without script and without a password. */
@ApiExcludeController()
@Controller('c/:conference/mentor')
@UseFilters(InvitationRefusalFilter)
@MayCall(anyone)
export class MentorSignUpPagesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acceptLink: AcceptLink,
    private readonly door: NewcomerDoor,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async open(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const conference = await findVisibleConference(this.dataSource, viewer, slug);
    if (hasRole(viewer, conference.id, 'mentor')) response.redirect(303, describing(conference));
    else
      response.send(
        await this.page(viewer, conference, { prefetch: workspaceOf(request).filesOf('mentor/profile-screen.tsx') }),
      );
  }

  @Post()
  async accept(@CurrentAct() context: ActContext, @Param('conference') slug: string, @Res() response: Response) {
    const conference = await findVisibleConference(this.dataSource, context.viewer, slug);
    await this.acceptLink.run(context, await signUpToken(this.dataSource, conference.id));
    response.redirect(303, describing(conference));
  }

  /** Somebody who is not signed in asks for a link by mail, which brings them back here. */
  @Post('sign-in')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async askForLink(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() form: Readonly<Record<string, unknown>>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const conference = await findVisibleConference(this.dataSource, context.viewer, slug);
    await readInvitationLink(this.dataSource, await signUpToken(this.dataSource, conference.id), null);
    const way = { next: `/c/${conference.slug}/mentor`, request, response };
    await this.door.askForLink(context, form, way, (typed) => this.page(context.viewer, conference, typed));
  }

  private async page(
    viewer: Viewer,
    conference: Conference,
    given: Pick<SignUpPage, 'typed' | 'faults' | 'prefetch'>,
  ): Promise<string> {
    if (conference.state === 'archived') return archivedPage(conference);
    const token = await signUpToken(this.dataSource, conference.id);
    const isOpen = await readInvitationLink(this.dataSource, token, viewer.personId).catch((error: unknown) => {
      if (error instanceof DomainError) return null;
      throw error;
    });
    if (!isOpen) return closedSignUpPage(conference);
    return signUpPage({
      ...{ conference, expiresAt: isOpen.expiresAt },
      ...(await this.door.guest(viewer)),
      ...given,
    });
  }
}

const describing = ({ slug }: Conference): string => `/app/c/${slug}/mentor-profile`;
