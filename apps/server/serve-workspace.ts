import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import express from 'express';

/**
 * Serves the built workspace below `/app`: every address in it that is no file gives the same page, since the browser
 * knows the screens; hashed assets are kept for a year, and a missing one is missing, not a page.
 */
export function serveWorkspace(app: NestExpressApplication, folder: string): void {
  app.getHttpAdapter().getInstance().locals.workspaceFiles = filesOf(join(folder, 'index.html'));
  app.use('/app/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  app.use('/app/offline.js', (_: Request, response: Response, next: NextFunction) => {
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(join(folder, 'offline.js'), (error) => error && next(error));
  });
  app.use('/app', (request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    response.setHeader('Cache-Control', 'no-cache');
    return response.sendFile(join(folder, 'index.html'), (error) => error && next(error));
  });
}

/** What the workspace's first page loads, so that pages before it can have it fetched. */
function filesOf(page: string): string[] {
  if (!existsSync(page)) return [];
  return [...readFileSync(page, 'utf8').matchAll(/(?:src|href)="(\/app\/assets\/[^"]+\.(?:js|css))"/g)].flatMap(
    ([, file]) => file ?? [],
  );
}
