import { pipeline } from 'node:stream/promises';
import { notFound } from '@colloquy/kernel';
import { FILE_STORE, type FileStore } from '@colloquy/platform/files';
import { anyone, MayCall } from '@colloquy/platform/http';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { findOutput } from '../use-cases/read-releases';
import { releaseNumber } from './releases.controller';

/** Every page of the site narrows this further to the hash of its own style sheet. */
const SITE_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

/** What programs elsewhere may read from their own pages: published files without anything of the person who asks. */
const OPEN_DATA = /\.(?:atom|csv|ics|json|xml)$/;

/**
 * The published files at addresses that people can read: `/c/<conference>/` is the programme site of the latest
 * release, `/c/<conference>/releases/3/programme.pdf` a file of a certain one.
 */
@ApiExcludeController()
@Controller('c/:conference')
export class ProgrammeFilesController {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  @Get('releases/:number/*path')
  @MayCall(anyone)
  async ofRelease(
    @Param('conference') slug: string,
    @Param('number') number: string,
    @Param('path') path: string[],
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const known = releaseNumber(number);
    await this.send(
      slug,
      known,
      [path].flat().join('/'),
      request,
      response,
      known === 'latest' ? 'no-cache' : 'public, max-age=31536000, immutable',
    );
  }

  @Get()
  @MayCall(anyone)
  async home(@Param('conference') slug: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    if (!request.path.endsWith('/')) {
      response.redirect(308, `/c/${encodeURIComponent(slug)}/`);
      return;
    }
    await this.send(slug, 'latest', 'site/index.html', request, response, 'no-cache');
  }

  @Get('*path')
  @MayCall(anyone)
  async page(
    @Param('conference') slug: string,
    @Param('path') path: string[],
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.send(slug, 'latest', `site/${[path].flat().join('/')}`, request, response, 'no-cache');
  }

  private async send(
    slug: string,
    number: number | 'latest',
    path: string,
    request: Request,
    response: Response,
    cacheControl: string,
  ): Promise<void> {
    const output = await findOutput(this.dataSource, slug, number, path);
    const etag = `"${output.sha256}"`;
    response.set({
      ETag: etag,
      'Cache-Control': cacheControl,
      'Content-Type': output.mediaType,
      'X-Release': String(output.number),
      'Content-Security-Policy': SITE_POLICY,
      ...(OPEN_DATA.test(path) ? { 'Access-Control-Allow-Origin': '*' } : {}),
    });
    if (request.fresh) {
      response.status(304).end();
      return;
    }
    if (!(await this.files.has(output.sha256))) throw notFound('file');
    response.set('Content-Length', String(output.bytes));
    await pipeline(await this.files.get(output.sha256), response);
  }
}
