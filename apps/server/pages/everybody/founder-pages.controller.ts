import { giveToken, readFounderLink, tokenFrom } from '@colloquy/features/accounts';
import { BecomeFounder } from '@colloquy/features/conferences';
import { DomainError } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { anyone, CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, Header, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { founderPage } from './founder-pages';
import { RefusalPageFilter } from './refusal-page.filter';

/** Where a founder sets up a conference. */
const NEW_CONFERENCE = '/app/new';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** How the first founder of a server comes in: by the link that it prints, on a page that works without script. */
@ApiExcludeController()
@Controller('sign-in/founder')
@UseFilters(RefusalPageFilter)
@MayCall(anyone)
export class FounderPagesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly becomeFounder: BecomeFounder,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async open(@Query('token') token: unknown): Promise<string> {
    await readFounderLink(this.dataSource, token);
    return founderPage({ token: text(token) });
  }

  @Post()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async enter(
    @CurrentAct() context: ActContext,
    @Body() form: Readonly<Record<string, unknown>>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const [token, name, address] = [text(form.token), text(form.name), text(form.address)];
    const from = { means: 'link', browser: request.header('user-agent'), replaces: tokenFrom(request) } as const;
    try {
      giveToken(request, response, await this.becomeFounder.run(context, { token, name, address, from }));
      response.redirect(303, NEW_CONFERENCE);
    } catch (error) {
      if (!(error instanceof DomainError && error.kind === 'invalid')) throw error;
      response.status(400).send(founderPage({ token, name, address, faults: error.faults }));
    }
  }
}
