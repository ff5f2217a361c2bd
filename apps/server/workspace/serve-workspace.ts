import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { tokenFrom } from '@colloquy/features/accounts';
import { Logger } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import express from 'express';
import { CurrentBuild } from './current-build';
import { firstScreenAt } from './first-screens';
import { Reader } from './painter';
import { WorkspacePage } from './workspace-page';

/** The first screen of writing, which a page of the server shows before the workspace has come. */
const WRITING = /^\/c\/[^/]+\/write\/[^/]+\/title\/?$/;

/**
 * Serves the built workspace below `/app`: every address in it that is no file gives the workspace's page, since the
 * browser knows the screens; hashed assets are kept for a year, and a missing one is missing, not a page.
 */
export function serveWorkspace(app: NestExpressApplication, folder: string): void {
  const built = new CurrentBuild(folder);
  app.getHttpAdapter().getInstance().locals.workspace = built;
  app.use('/app/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  app.use('/app/offline.js', (_: Request, response: Response, next: NextFunction) => {
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(join(folder, 'offline.js'), (error) => error && next(error));
  });
  app.use('/app', async (request: Request, response: Response, next: NextFunction) => {
    allow(response, 'script-src', WorkspacePage.script);
    if (WRITING.test(request.path)) return next();
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const address = `/app${request.path}`;
    const signedIn = tokenFrom(request) !== null;
    const painted = signedIn ? await paint(built, address, request, response) : null;
    response.setHeader('Cache-Control', painted ? 'no-store' : 'no-cache');
    return response.type('html').send(painted ?? built.page().at(address, signedIn));
  });
}

/** The page of a first screen with all that this reader sees in it; null where that comes later, in their browser. */
async function paint(
  built: CurrentBuild,
  address: string,
  request: Request,
  response: Response,
): Promise<string | null> {
  const screen = firstScreenAt(address);
  if (!screen?.painted) return null;
  const page = built.page();
  try {
    const painted = await built.painter().screenFor(new Reader(request, response), screen.painted, screen.reads);
    if (!painted) return null;
    const css = page.sheetsOf(screen);
    allow(response, 'style-src', css);
    return page.painted(screen, painted, css);
  } catch (error) {
    // The screen comes by itself in the browser, later: nobody goes without it because of this.
    new Logger('Painter').error(error);
    return null;
  }
}

/** Allows a script or a sheet that stands in the page itself. */
function allow(response: Response, directive: 'script-src' | 'style-src', text: string): void {
  const policy = String(response.getHeader('Content-Security-Policy') ?? '');
  const source = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const wider = policy.includes(`${directive} `)
    ? policy.replace(`${directive} `, `${directive} ${source} `)
    : `${policy};${directive} 'self' ${source}`;
  response.setHeader('Content-Security-Policy', wider);
}

/** The workspace of the server that answers this request. */
export const workspaceOf = (request: Request): WorkspacePage => (request.app.locals.workspace as CurrentBuild).page();
