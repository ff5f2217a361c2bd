import { join } from 'node:path';
import { tokenFrom } from '@colloquy/features/accounts';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import express from 'express';
import { WorkspacePage } from './workspace-page';

/** The first screen of writing, which a page of the server shows before the workspace has come. */
const PAINTED = /^\/c\/[^/]+\/write\/[^/]+\/title\/?$/;

/**
 * Serves the built workspace below `/app`: every address in it that is no file gives the workspace's page, since the
 * browser knows the screens; hashed assets are kept for a year, and a missing one is missing, not a page.
 */
export function serveWorkspace(app: NestExpressApplication, folder: string): void {
  const workspace = new WorkspacePage(folder);
  app.getHttpAdapter().getInstance().locals.workspace = workspace;
  app.use('/app/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  app.use('/app/offline.js', (_: Request, response: Response, next: NextFunction) => {
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(join(folder, 'offline.js'), (error) => error && next(error));
  });
  app.use('/app', (request: Request, response: Response, next: NextFunction) => {
    if (PAINTED.test(request.path)) return next();
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    response.setHeader('Cache-Control', 'no-cache');
    const page = workspace.at(`/app${request.path}`, tokenFrom(request) !== null);
    return response.type('html').send(page);
  });
}

/** The workspace of the server that answers this request. */
export const workspaceOf = (request: Request): WorkspacePage => request.app.locals.workspace;
