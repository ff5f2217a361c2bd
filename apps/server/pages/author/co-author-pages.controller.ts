import { giveToken, tokenFrom } from '@colloquy/features/accounts';
import { findConference } from '@colloquy/features/conferences';
import { AnswerAuthorship, type OpenAuthorInvitation, openAuthorInvitation } from '@colloquy/features/submissions';
import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { anyone, CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { nameOf } from '../everybody/invited-people';
import { RefusalPageFilter } from '../everybody/refusal-page.filter';
import { coAuthorPage } from './co-author-page';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The page on which somebody says whether they are an author, opened from the mail or by the person who is asked. */
@ApiExcludeController()
@Controller('co-author/:invitation')
@UseFilters(RefusalPageFilter)
@MayCall(anyone)
export class CoAuthorPagesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly answerAuthorship: AnswerAuthorship,
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
    return this.page(viewer, await openAuthorInvitation(this.dataSource, viewer, { invitationId, key }), key);
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
    if (form.answer === 'no') {
      const declined = await this.answerAuthorship.decline(context, answering);
      response.type('html').send(await this.page(context.viewer, declined, answering.key));
      return;
    }
    const from = { means: 'link', browser: request.header('user-agent'), replaces: tokenFrom(request) } as const;
    const { invitation, token } = await this.answerAuthorship.confirm(context, { ...answering, from });
    if (token === null && context.viewer.personId !== invitation.personId) {
      response.type('html').send(await this.page(context.viewer, invitation, answering.key));
      return;
    }
    if (token !== null) giveToken(request, response, token);
    const { slug } = await findConference(this.dataSource, invitation.conferenceId);
    response.redirect(303, `/app/c/${slug}/write/${invitation.submissionId}`);
  }

  private async page(viewer: Viewer, invitation: OpenAuthorInvitation, key: string): Promise<string> {
    const { personId, conferenceId, author } = invitation;
    const isSignedIn = viewer.personId === personId;
    const other = isSignedIn ? null : viewer.personId;
    return coAuthorPage({
      ...invitation,
      ...{ key, isSignedIn, name: author.name.trim() || (await nameOf(this.dataSource, personId)) },
      conference: await findConference(this.dataSource, conferenceId),
      signedInAs: other === null ? null : await nameOf(this.dataSource, other),
    });
  }
}
