import { EnterAsGuest, giveToken, readGuestLink, safePath, tokenFrom, WORKSPACE } from '@colloquy/features/accounts';
import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { anyone, CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, Header, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { RefusalPageFilter } from '../everybody/refusal-page.filter';
import { resumePage } from './start-page';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** How somebody who began without an account comes back, by the link in their mail. Opening it uses nothing up. */
@ApiExcludeController()
@Controller('resume')
@UseFilters(RefusalPageFilter)
@MayCall(anyone)
export class ResumePagesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly enterAsGuest: EnterAsGuest,
  ) {}

  /** Where messages are read in the app their links have no key, and their reader is signed in already. */
  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async open(@CurrentViewer() viewer: Viewer, @Query('key') token: unknown, @Res() response: Response): Promise<void> {
    if (token === undefined && viewer.personId !== null) response.redirect(303, WORKSPACE);
    else response.send(resumePage(await readGuestLink(this.dataSource, token), text(token)));
  }

  @Post()
  async enter(
    @CurrentAct() context: ActContext,
    @Body() form: Readonly<Record<string, unknown>>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const from = { means: 'link', browser: request.header('user-agent'), replaces: tokenFrom(request) } as const;
    const { token, next } = await this.enterAsGuest.run(context, { token: form.token, from });
    if (token !== null) giveToken(request, response, token);
    response.redirect(303, token === null ? `/sign-in?next=${encodeURIComponent(safePath(next))}` : safePath(next));
  }
}
