import {
  giveToken,
  OpenIdConnect,
  RequestSignInLink,
  readLink,
  SignInByLink,
  SignInSessions,
  safePath,
  takeToken,
  tokenFrom,
} from '@colloquy/features/accounts';
import { DomainError } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { anyone, CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, Header, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { demoPeople } from './demo-people';
import { RefusalPageFilter } from './refusal-page.filter';
import { confirmPage, linkSentPage, signedOutPage, signInPage, signOutPage } from './sign-in-pages';

/** Fields of a form, as the browser sends them: nothing is known of them yet. */
type Form = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Signing in and out on pages that work without script. */
@ApiExcludeController()
@Controller('sign-in')
@UseFilters(RefusalPageFilter)
@MayCall(anyone)
export class SignInPagesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly requestLink: RequestSignInLink,
    private readonly byLink: SignInByLink,
    private readonly sessions: SignInSessions,
    private readonly university: OpenIdConnect,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async ask(@Query('next') next: unknown): Promise<string> {
    return signInPage({ next: safePath(next), ...(await this.otherWays()) });
  }

  @Post()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async send(
    @CurrentAct() context: ActContext,
    @Body() form: Form,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const address = text(form.address);
    const next = safePath(form.next);
    try {
      await this.requestLink.run(context, { address, next, client: request.ip ?? '' });
      response.status(202).send(linkSentPage());
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'invalid-address')) throw error;
      response.status(400).send(signInPage({ next, address, fault: error.message, ...(await this.otherWays()) }));
    }
  }

  @Get('link')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async open(@Query('token') token: unknown): Promise<string> {
    return confirmPage(await readLink(this.dataSource, token), text(token));
  }

  @Post('link')
  async enter(
    @CurrentAct() context: ActContext,
    @Body() form: Form,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const from = { means: 'link', browser: request.header('user-agent'), replaces: tokenFrom(request) } as const;
    const { token, next } = await this.byLink.run(context, { token: form.token, from });
    giveToken(request, response, token);
    response.redirect(303, safePath(next));
  }

  @Get('out')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  askToLeave(): string {
    return signOutPage();
  }

  @Post('out')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async leave(@CurrentAct() context: ActContext, @Req() request: Request, @Res() response: Response): Promise<void> {
    const token = tokenFrom(request);
    const means = token ? await this.sessions.end(context, token) : null;
    takeToken(response);
    response.send(signedOutPage(means === 'university' ? await this.university.signOutAddress() : null));
  }

  /** What there is besides a link. */
  private async otherWays(): Promise<{ demo: boolean; university: boolean }> {
    return { demo: (await demoPeople(this.dataSource)).length > 0, university: this.university.offered };
  }
}
