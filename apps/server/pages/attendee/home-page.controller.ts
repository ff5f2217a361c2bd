import { findConference, listConferences, whatHappensNext } from '@colloquy/features/conferences';
import { listReleases } from '@colloquy/features/programme';
import { VISITOR } from '@colloquy/kernel';
import { anyone, MayCall } from '@colloquy/platform/http';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { type HomeConference, homePage } from './home-page';

/** The first thing that anybody sees: what conferences there are, and what happens next in each. Works without script. */
@ApiExcludeController()
@Controller()
export class HomePageController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @MayCall(anyone)
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-cache')
  async get(): Promise<string> {
    const [{ now }]: [{ now: Date }] = await this.dataSource.query('SELECT now()');
    const conferences: HomeConference[] = [];
    for (const { slug } of await listConferences(this.dataSource, VISITOR)) {
      const conference = await findConference(this.dataSource, slug);
      const [latest] = await listReleases(this.dataSource, conference.id);
      conferences.push({
        conference,
        phases: whatHappensNext(conference.phases, now.toISOString()),
        release: latest ? { number: latest.number, publishedAt: latest.publishedAt } : null,
      });
    }
    return homePage(conferences);
  }
}
