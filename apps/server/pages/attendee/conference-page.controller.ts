import { findVisibleConference, whatHappensNext } from '@colloquy/features/conferences';
import { listReleases } from '@colloquy/features/programme';
import { DomainError, type Viewer } from '@colloquy/kernel';
import { anyone, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Controller, Get, Next, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { NextFunction, Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { conferencePage } from './home-page';

/**
 * What stands at `/c/<conference>/` until there is a programme: what it is, when, by when to submit, and the way to do
 * so. Once something is published the address is the programme's, which comes after this in the order of the routes.
 */
@ApiExcludeController()
@Controller('c/:conference')
export class ConferencePageController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @MayCall(anyone)
  async get(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Req() request: Request,
    @Res() response: Response,
    @Next() next: NextFunction,
  ): Promise<void> {
    const conference = await this.unpublished(viewer, slug);
    if (!conference || !request.path.endsWith('/')) return next();
    const [{ now }]: [{ now: Date }] = await this.dataSource.query('SELECT now()');
    const phases = whatHappensNext(conference.phases, now.toISOString());
    response
      .set('Cache-Control', 'no-store')
      .type('html')
      .send(conferencePage({ conference, phases, release: null }));
  }

  /** Null where something is published, or nobody may know of such a conference. */
  private async unpublished(viewer: Viewer, slug: string) {
    try {
      const conference = await findVisibleConference(this.dataSource, viewer, slug);
      const [latest] = await listReleases(this.dataSource, conference.id);
      return latest || conference.slug !== slug ? null : conference;
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not-found') return null;
      throw error;
    }
  }
}
