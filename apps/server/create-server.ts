import { join } from 'node:path';
import {
  everyRouteStatesItsRule,
  noteArrival,
  refuseForeignOrigins,
  refusePrototypeKeys,
} from '@colloquy/platform/http';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import compression from 'compression';
import express from 'express';
import helmet from 'helmet';
import { AppModule, type Surroundings } from './app.module';
import { openApiDocument } from './open-api';
import { PAGE_STYLE, servePageAssets } from './pages/attendee/page-style';
import { TITLE_STYLE } from './pages/author/writing/title-page';
import { QuietLogger } from './quiet-logger';
import { serveWorkspace } from './workspace/serve-workspace';

const NEST_LEVELS = {
  error: ['error'],
  warn: ['error', 'warn'],
  info: ['error', 'warn', 'log'],
  debug: ['error', 'warn', 'log', 'debug'],
} as const;
const LARGEST_TABLE = '20mb';
/** How browsers and programs name tables: by the registry of types that their system has, or not at all. */
const TABLES = [
  'text/csv',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/octet-stream',
];
const LARGEST_JSON = '1mb';
/** A piece of an upload is held in memory until it is whole, so that it is taken or not taken. */
const LARGEST_PIECE = '1mb';
/** Files that come as base64, several in one body; 20 MB of them are more than any list of works. */
const LARGEST_FILES = '28mb';
const WITH_FILES = /^\/api\/v1\/conferences\/[^/]+\/submissions\/from-files(\/preview)?\/?$/;

/**
 * Puts the server together without listening yet.
 * @param webFolder where the built workspace stands
 * @throws Error naming each route that does not say who may call it
 */
export async function createServer(
  surroundings: Surroundings,
  webFolder = join(__dirname, '../../web'),
): Promise<NestExpressApplication> {
  const { settings } = surroundings;
  const app = await NestFactory.create<NestExpressApplication>(AppModule.in(surroundings), {
    bodyParser: false,
    logger: new QuietLogger({ json: settings.production, logLevels: [...NEST_LEVELS[settings.logLevel]] }),
  });
  const overTls = settings.publicUrl.startsWith('https:');
  const files = express.json({ limit: LARGEST_FILES, reviver: refusePrototypeKeys });
  app.set('trust proxy', 'loopback');
  app.disable('x-powered-by');
  app.use(
    noteArrival,
    helmet({
      strictTransportSecurity: overTls,
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
          formAction: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          styleSrc: ["'self'", PAGE_STYLE.source, TITLE_STYLE.source],
        },
      },
    }),
    compression(),
    refuseForeignOrigins,
    (request: express.Request, response: express.Response, next: express.NextFunction) =>
      WITH_FILES.test(request.path) ? files(request, response, next) : next(),
    express.json({ limit: LARGEST_JSON, reviver: refusePrototypeKeys }),
    express.urlencoded({ extended: false, limit: LARGEST_JSON }),
    express.raw({ type: TABLES, limit: LARGEST_TABLE }),
    express.raw({ type: 'application/offset+octet-stream', limit: LARGEST_PIECE }),
  );
  servePageAssets(app);
  serveWorkspace(app, webFolder);
  SwaggerModule.setup('api/v1/openapi', app, () => openApiDocument(app), {
    ui: false,
    jsonDocumentUrl: 'api/v1/openapi.json',
  });
  await app.init();
  everyRouteStatesItsRule(app);
  return app;
}
