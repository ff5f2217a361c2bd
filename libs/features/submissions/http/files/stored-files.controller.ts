import { pipeline } from 'node:stream/promises';
import { SUBMITTED_FILES, type SubmittedFiles } from '@colloquy/platform/files';
import { holdersOfTheAddress, MayCall } from '@colloquy/platform/http';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { byteRange } from '../../domain/files/byte-range';
import { disposition } from '../../domain/files/disposition';
import { openAddress } from '../../use-cases/files/file-address';

/**
 * The bytes of files, at addresses that are good for five minutes. Nothing that somebody has sent runs here: it is saved,
 * not shown; its type is not guessed; if a browser shows it all the same, then in a box without rights; and no cookie is
 * read, so that not even a page that did run could act for anybody.
 */
@ApiExcludeController()
@Controller('files')
export class StoredFilesController {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(SUBMITTED_FILES) private readonly files: SubmittedFiles,
  ) {}

  @Get(':token/:name')
  @MayCall(holdersOfTheAddress)
  async get(
    @Param('token') token: string,
    @Param('name') name: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const file = await openAddress(this.dataSource, token, name);
    const etag = `"${file.sha256}"`;
    response.set({
      'Content-Type': file.type,
      'Content-Disposition': disposition(file.name),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'private, no-store, no-transform',
      'Accept-Ranges': 'bytes',
      ETag: etag,
    });
    const since = request.header('if-range');
    const asked = since === undefined || since === etag ? byteRange(request.header('range'), file.bytes) : 'whole';
    if (asked === 'none') {
      response.set('Content-Range', `bytes */${file.bytes}`).status(416).end();
      return;
    }
    const { from, to } = asked === 'whole' ? { from: 0, to: file.bytes - 1 } : asked;
    if (asked !== 'whole') response.status(206).set('Content-Range', `bytes ${from}-${to}/${file.bytes}`);
    response.set('Content-Length', String(to - from + 1));
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    await pipeline(await this.files.store.get(file.sha256, { from, to }), response).catch(leftEarly);
  }
}

/** Whoever fetches a file may go away in the middle. */
function leftEarly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
}
