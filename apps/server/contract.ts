import { readSettings } from '@colloquy/platform/config';
import { NestFactory } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module';
import { openApiDocument } from './open-api';

/** The contract of the API, from the program alone: nothing is connected, nothing listens. */
export async function contract(): Promise<OpenAPIObject> {
  const nowhere = { put: refuse, get: refuse, has: refuse };
  const surroundings = { settings: readSettings({}), dataSource: new DataSource({ type: 'postgres' }), files: nowhere };
  const app = await NestFactory.create(AppModule.in(surroundings), { logger: ['error'] });
  return openApiDocument(app);
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('There are no files where only the contract is read.'));
}
