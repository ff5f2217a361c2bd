import type { Id, Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall, signedIn } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { SignInSessions } from '../use-cases/sign-in-sessions';
import { takeToken, tokenFrom } from './session-cookie';
import { EndSessionDto, MySessionDto } from './sign-in.dto';

/** Where you are signed in. */
@ApiTags('sign-in')
@Controller('api/v1/me')
export class MySessionsController {
  constructor(private readonly sessions: SignInSessions) {}

  @Get('sessions')
  @MayCall(signedIn)
  @ApiOperation({ operationId: 'listMySessions', summary: 'The browsers in which you are signed in' })
  @ApiOkResponse({ type: [MySessionDto] })
  list(@CurrentViewer() { personId }: Viewer, @Req() request: Request): Promise<MySessionDto[]> {
    return this.sessions.listOf(personId as Id, tokenFrom(request));
  }

  @Post('sessions/end')
  @MayCall(signedIn)
  @HttpCode(204)
  @ApiOperation({ operationId: 'endMySession', summary: 'Sign out in one of your browsers' })
  @ApiNoContentResponse()
  async end(@CurrentAct() context: ActContext, @Body() { sessionId }: EndSessionDto): Promise<void> {
    await this.sessions.endOne(context, context.viewer.personId as Id, sessionId);
  }

  @Post('sign-out-everywhere')
  @MayCall(signedIn)
  @HttpCode(204)
  @ApiOperation({ operationId: 'signOutEverywhere', summary: 'Sign out in every browser, this one too' })
  @ApiNoContentResponse()
  async endAll(@CurrentAct() context: ActContext, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.endAll(context, context.viewer.personId as Id);
    takeToken(response);
  }
}
