import { giveToken, tokenFrom } from '@colloquy/features/accounts';
import { type Conference, findVisibleConference, readAbstractRules } from '@colloquy/features/conferences';
import { myDrafts, readLateLink, StartSubmission, UseLateLink } from '@colloquy/features/submissions';
import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { anyone, CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, Header, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { workspaceOf } from '../../workspace/serve-workspace';
import { archivedPage } from '../everybody/archived-page';
import { RefusalPageFilter } from '../everybody/refusal-page.filter';
import { lateStartPage } from './late-start-page';
import { closedPage, startPage } from './start-page';

/** The first page of an author's journey: works without script, and for whoever has the link. */
@ApiExcludeController()
@Controller('c/:conference/submit')
@UseFilters(RefusalPageFilter)
@MayCall(anyone)
export class StartPagesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly start: StartSubmission,
    private readonly useLateLink: UseLateLink,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async open(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Query('late') late: unknown,
    @Req() request: Request,
  ): Promise<string> {
    const conference = await findVisibleConference(this.dataSource, viewer, slug);
    if (conference.state === 'archived') return archivedPage(conference);
    const begun = viewer.personId === null ? [] : await myDrafts(this.dataSource, viewer.personId, conference.id);
    if (typeof late === 'string') {
      const { until, typeId } = await readLateLink(this.dataSource, conference.id, late);
      const type = conference.types.find(({ id }) => id === typeId)?.name ?? null;
      return lateStartPage({ conference, token: late, until, type, begun });
    }
    const deadline = deadlineOf(conference);
    const now = new Date();
    const { graceMinutes, ...rules } = await readAbstractRules(this.dataSource, conference.id);
    const isOver = deadline !== null && now.getTime() > Date.parse(deadline) + graceMinutes * 60_000;
    if (isOver) return closedPage(conference, deadline);
    const prefetch: readonly string[] = workspaceOf(request).filesOf('author/write/step-screen.tsx');
    return startPage({ conference, rules: { graceMinutes, ...rules }, deadline, now, begun, prefetch });
  }

  @Post()
  async begin(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Query('late') given: unknown,
    @Body() form: Readonly<Record<string, unknown>> | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { slug: conference } = await findVisibleConference(this.dataSource, context.viewer, slug);
    const late = typeof given === 'string' ? given : undefined;
    const begun = form?.submission;
    if (late !== undefined && typeof begun === 'string') {
      await this.useLateLink.run(context, { conference, submissionId: begun, token: late });
      response.redirect(303, `/app/c/${conference}/write/${begun}`);
      return;
    }
    if (context.viewer.personId !== null) {
      const { id } = await this.start.run(context, conference, late);
      response.redirect(303, `/app/c/${conference}/write/${id}/title`);
      return;
    }
    const { id, token } = await this.start.asGuest(context, conference, {
      ...{ means: 'guest', browser: request.header('user-agent'), replaces: tokenFrom(request) },
      ...{ client: request.ip ?? '', late },
    });
    giveToken(request, response, token);
    response.redirect(303, `/app/c/${conference}/write/${id}/title`);
  }
}

function deadlineOf({ phases }: Conference): string | null {
  return phases.find(({ name }) => name === 'submission')?.endsAt ?? null;
}
