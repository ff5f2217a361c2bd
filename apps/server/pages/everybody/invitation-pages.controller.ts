import { giveToken, tokenFrom } from '@colloquy/features/accounts';
import { AnswerInvitation, findConference, type OpenInvitation, openInvitation } from '@colloquy/features/conferences';
import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { anyone, CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { invitationPage } from './invitation-pages';
import { InvitationRefusalFilter } from './invitation-refusal.filter';
import { invitedTo, nameOf } from './invited-people';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** The page behind a personal invitation, opened from the mail or by the person who is invited. */
@ApiExcludeController()
@Controller('invitations/:invitation')
@UseFilters(InvitationRefusalFilter)
@MayCall(anyone)
export class InvitationPagesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly answerInvitation: AnswerInvitation,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async open(
    @CurrentViewer() viewer: Viewer,
    @Param('invitation') invitationId: string,
    @Query('key') given: unknown,
  ): Promise<string> {
    const key = text(given);
    return this.page(viewer, await openInvitation(this.dataSource, viewer, { invitationId, key }), key);
  }

  @Post()
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  async answer(
    @CurrentAct() context: ActContext,
    @Param('invitation') invitationId: string,
    @Body() form: Readonly<Record<string, unknown>>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const answering = { invitationId, key: text(form.key) };
    if (form.answer === 'decline') {
      const declined = await this.answerInvitation.decline(context, answering);
      response.type('html').send(await this.page(context.viewer, declined, answering.key));
      return;
    }
    const from = { means: 'link', browser: request.header('user-agent'), replaces: tokenFrom(request) } as const;
    const { conferenceId, token } = await this.answerInvitation.accept(context, { ...answering, from });
    if (token !== null) giveToken(request, response, token);
    const { slug } = await findConference(this.dataSource, conferenceId);
    response.redirect(303, `/app/c/${slug}/`);
  }

  private async page(viewer: Viewer, invitation: OpenInvitation, key: string | undefined): Promise<string> {
    const { id, name, words, state, personId } = invitation;
    const other = viewer.personId !== null && viewer.personId !== personId ? viewer.personId : null;
    const signedInAs = other === null ? null : await nameOf(this.dataSource, other);
    const invited = await invitedTo(this.dataSource, invitation);
    return invitationPage({ ...invited, id, name, words, state, key: key ?? '', signedInAs });
  }
}
