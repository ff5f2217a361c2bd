import { findVisibleConference } from '@colloquy/features/conferences';
import { readDraft, readWritingRules, SaveDraft } from '@colloquy/features/submissions';
import { DomainError, hasRole, type Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { anyone, CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { workspaceOf } from '../../../workspace/serve-workspace';
import type { Meanwhile } from '../../../workspace/workspace-page';
import { RefusalPageFilter } from '../../everybody/refusal-page.filter';
import { type TitlePage, titlePage, wayOf } from './title-page';

/**
 * The first screen of writing: with its field from the server, so that somebody types before the workspace has come, or
 * when it never comes. Whoever may not write there gets the workspace, which says so.
 */
@ApiExcludeController()
@Controller('app/c/:conference/write/:submission/title')
@UseFilters(RefusalPageFilter)
@MayCall(anyone)
export class TitlePagesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly saveDraft: SaveDraft,
  ) {}

  @Get()
  async open(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const page = viewer.personId === null ? null : await this.find(viewer, slug, submission);
    send(request, response, page ? titlePage({ ...page, typed: null }) : undefined);
  }

  @Post()
  async goOn(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submissionId: string,
    @Body() form: Readonly<Record<string, unknown>> | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const [from, typed] = [oneLine(form?.from), oneLine(form?.title)];
    const changes = from === typed ? [] : [{ at: 'title', from, to: typed }];
    const saved = await this.saveDraft.run(context, { conference: slug, submissionId, changes });
    const page = await this.read(context.viewer, slug, submissionId);
    if (saved.conflicts.length + saved.refused.length > 0) {
      const why = saved.refused[0]?.message ?? 'Somebody else has changed the title meanwhile. Continue keeps yours.';
      send(request, response, titlePage({ ...page, typed: { text: typed, why } }));
      return;
    }
    const [, next = 'check'] = wayOf(page.draft, page.rules);
    response.redirect(303, `/app/c/${slug}/write/${submissionId}/${next}`);
  }

  private async find(viewer: Viewer, slug: string, submission: string): Promise<Draft | null> {
    try {
      return await this.read(viewer, slug, submission);
    } catch (error) {
      if (error instanceof DomainError) return null;
      throw error;
    }
  }

  private async read(viewer: Viewer, slug: string, submission: string): Promise<Draft> {
    const draft = await readDraft(this.dataSource, viewer, slug, submission);
    const rules = await readWritingRules(this.dataSource, slug);
    const { title } = await findVisibleConference(this.dataSource, viewer, slug);
    return { draft, rules, slug, conference: title, hasManyPlaces: hasRole(viewer, slug, 'organiser') };
  }
}

type Draft = Omit<TitlePage, 'typed'>;

function send(request: Request, response: Response, meanwhile: Meanwhile | undefined): void {
  const page = workspaceOf(request).at(request.path, meanwhile !== undefined, meanwhile);
  response.set('Cache-Control', 'no-store').type('html').send(page);
}

/** A field of the form as text; a title has no second line. */
const oneLine = (value: unknown): string => (typeof value === 'string' ? value.replace(/[\r\n]+/g, ' ') : '');
