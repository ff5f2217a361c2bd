import { createHash } from 'node:crypto';
import { DomainError, type Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import type { ViewedRequest } from './call-rule.guard';

const KEY = /^[\x21-\x7e]{8,128}$/;

/** The viewer, for reads. */
export const CurrentViewer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Viewer => context.switchToHttp().getRequest<ViewedRequest>().viewer,
);

/** Who acts, with the `Idempotency-Key` where the request has one: the first argument of every act. */
export const CurrentAct = createParamDecorator((_: unknown, context: ExecutionContext): ActContext => {
  const request = context.switchToHttp().getRequest<ViewedRequest>();
  const key = request.header('idempotency-key');
  const { viewer, receivedAt } = request;
  if (key === undefined) return { viewer, receivedAt };
  if (!KEY.test(key)) {
    throw new DomainError(
      'invalid',
      'invalid-idempotency-key',
      'An Idempotency-Key has 8 to 128 printable characters and no space.',
    );
  }
  const hash = createHash('sha256').update(
    `${request.method} ${request.originalUrl}\n${JSON.stringify(request.body ?? null)}`,
  );
  return { viewer, receivedAt, idempotencyKey: key, requestHash: hash.digest('hex') };
});

/** Takes down when a request came, before its body is read: a slow line costs nobody a deadline. */
export function noteArrival(request: Request, _: Response, next: NextFunction): void {
  (request as ViewedRequest).receivedAt = performance.now();
  next();
}

/**
 * Refuses a change that a page of another site asks for: browsers say where a request comes from, in `Sec-Fetch-Site`
 * and `Origin`; programs that are no browsers say neither and carry no cookie by accident.
 */
export function refuseForeignOrigins(request: Request, _: Response, next: NextFunction): void {
  const changes = !['GET', 'HEAD', 'OPTIONS'].includes(request.method);
  const foreign = changes && cameFromElsewhere(request);
  next(
    foreign
      ? new DomainError('forbidden', 'foreign-origin', 'This request came from another site and was refused.')
      : undefined,
  );
}

function cameFromElsewhere(request: Request): boolean {
  const site = request.header('sec-fetch-site');
  if (site !== undefined) return !['same-origin', 'none'].includes(site);
  const origin = request.header('origin');
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== request.header('host'));
}
