import { DomainError, type ErrorKind, TooManyRequests } from '@colloquy/kernel';
import { ProblemDetailsFilter } from '@colloquy/platform/http';
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { refusedPage } from './sign-in-pages';

const STATUS: Partial<Record<ErrorKind, number>> = {
  'not-found': 404,
  'too-many': 429,
  forbidden: 403,
  unavailable: 503,
};

/** Refusals on pages: the same sentences as in the API, as a page with the way on. Everything else goes the usual way. */
@Catch()
export class RefusalPageFilter implements ExceptionFilter {
  private readonly otherwise = new ProblemDetailsFilter();

  catch(error: unknown, host: ArgumentsHost): void {
    if (error instanceof DomainError) this.answer(error, host);
    else this.otherwise.catch(error, host);
  }

  private answer(error: DomainError, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    if (error instanceof TooManyRequests) response.setHeader('Retry-After', String(error.retryAfterSeconds));
    response.status(STATUS[error.kind] ?? 400);
    response.setHeader('Cache-Control', 'no-store');
    response.type('html').send(refusedPage(error.message));
  }
}
