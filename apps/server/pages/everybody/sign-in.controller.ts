import { findPeople, giveToken, idsOf, SignInSessions, takeToken, tokenFrom } from '@colloquy/features/accounts';
import { mayFound } from '@colloquy/features/conferences';
import { DomainError, type Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { anyone, CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { countUnread } from '@colloquy/platform/mail';
import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { demoPeople, isDemoPerson } from './demo-people';
import { DemoPersonDto, DemoSignInDto, ViewerDto } from './sign-in.dto';

/** Who you are to this server. In the demo anybody may look around as any of the people in it. */
@ApiTags('sign-in')
@Controller('api/v1')
export class SignInController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SignInSessions,
  ) {}

  @Get('me')
  @MayCall(anyone)
  @ApiOperation({ operationId: 'getViewer', summary: 'Who you are signed in as, and what you are to which conference' })
  @ApiOkResponse({ type: ViewerDto })
  async me(@CurrentViewer() viewer: Viewer): Promise<ViewerDto> {
    const memberships = viewer.memberships.map(({ conference, role }) => ({ conference, role }));
    const { personId } = viewer;
    if (!personId) return { personId, name: null, sortName: null, unread: 0, memberships, mayFound: null };
    const [named] = await findPeople(this.dataSource, [personId]);
    const unread = await countUnread(this.dataSource, await idsOf(this.dataSource, personId));
    return {
      personId,
      name: named?.name ?? null,
      sortName: named?.sortName ?? null,
      unread,
      memberships,
      mayFound: mayFound(viewer),
    };
  }

  @Get('demo/people')
  @MayCall(anyone)
  @ApiOperation({ operationId: 'listDemoPeople', summary: 'People of the demo whom you may look around as' })
  @ApiOkResponse({ type: [DemoPersonDto] })
  people(): Promise<DemoPersonDto[]> {
    return demoPeople(this.dataSource);
  }

  @Post('demo/sign-in')
  @MayCall(anyone)
  @HttpCode(204)
  @ApiOperation({ operationId: 'signInToDemo', summary: 'Look around as one of the people of the demo' })
  @ApiNoContentResponse()
  async signIn(
    @CurrentAct() context: ActContext,
    @Body() { personId }: DemoSignInDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    if (!(await isDemoPerson(this.dataSource, personId))) {
      throw new DomainError(
        'not-found',
        'not-a-demo-person',
        'Only people of the demo conference can be looked around as.',
      );
    }
    const from = { means: 'demo', browser: request.header('user-agent'), replaces: tokenFrom(request) } as const;
    giveToken(request, response, await this.sessions.start(context, personId, from));
  }

  @Post('sign-out')
  @MayCall(anyone)
  @HttpCode(204)
  @ApiOperation({ operationId: 'signOut', summary: 'Sign this browser out' })
  @ApiNoContentResponse()
  async signOut(
    @CurrentAct() context: ActContext,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const token = tokenFrom(request);
    if (token) await this.sessions.end(context, token);
    takeToken(response);
  }
}
