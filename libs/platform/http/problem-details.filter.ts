import { DomainError, type ErrorKind, type Fault, TooManyRequests } from '@colloquy/kernel';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';

const STATUS: Record<ErrorKind, number> = {
  invalid: 400,
  contradictory: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 409,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
};

/** The body of every refusal: RFC 9457 problem details, with a stable code and the single faults. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly Fault[];
  /** What the error adds, beside the members above and never in their place. */
  readonly [extension: string]: unknown;
}

/** What the readers of requests refuse before a route is found. Their own words may repeat the request: they stay inside. */
const REFUSED_BEFORE: Partial<Record<number, readonly [code: string, detail: string]>> = {
  400: ['unreadable', 'The request cannot be read. Its body is to be valid JSON, its address percent-encoded UTF-8.'],
  404: ['not-found', 'There is nothing at this address.'],
  413: ['too-large', 'The request is larger than this server accepts.'],
  415: ['unsupported', 'The body is in an encoding that this server does not know. Send it as UTF-8.'],
};

/** SQLSTATEs of text with a character that the database cannot hold: U+0000 is the only one. */
const TEXT_NOT_STORABLE = ['22021', '22P05'];

/** SQLSTATE classes that mean "the database cannot be reached just now", not "the program is wrong". */
const DATABASE_AWAY = /^(08|57P|53)|^ECONN/;

function problemOf(error: unknown): ProblemDetails {
  const problem = (status: number, code: string, detail: string, errors?: readonly Fault[]): ProblemDetails => ({
    type: 'about:blank',
    title: code.replaceAll('-', ' '),
    status,
    code,
    detail,
    ...(errors && errors.length > 0 ? { errors } : {}),
  });
  if (error instanceof DomainError) {
    return { ...error.details, ...problem(STATUS[error.kind], error.code, error.message, error.faults) };
  }
  const { code, status } = error as { code?: string; status?: number };
  const refused = error instanceof HttpException ? error.getStatus() : status;
  if (refused !== undefined && refused < 500) {
    const [refusal, detail] = REFUSED_BEFORE[refused] ?? [`http-${refused}`, 'The request was refused.'];
    return problem(refused, refusal, detail);
  }
  if (TEXT_NOT_STORABLE.includes(code ?? ''))
    return problem(400, 'unreadable', 'The request has a character that cannot be stored (U+0000). Take it out.');
  if (DATABASE_AWAY.test(code ?? ''))
    return problem(503, 'database-away', 'The database cannot be reached. Try again in a moment.');
  return problem(
    500,
    'unexpected',
    'Something went wrong on our side; it has been logged. Try again, and tell the organisers if it stays.',
  );
}

/** The one place where errors become HTTP. Nothing of an unexpected error but its class and place reaches the log. */
@Catch()
export class ProblemDetailsFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const request = host.switchToHttp().getRequest<Request>();
    const problem = problemOf(error);
    if (problem.status >= 500 && problem.code === 'unexpected') {
      const trace =
        error instanceof Error
          ? `${error.name}: ${error.message}\n${error.stack?.split('\n').slice(1, 8).join('\n')}`
          : 'not an error';
      this.logger.error(`${request.method} ${request.route?.path ?? 'unknown route'} ${trace}`);
    }
    if (response.headersSent) {
      response.end();
      return;
    }
    if (problem.status === 503) response.setHeader('Retry-After', '5');
    if (error instanceof TooManyRequests) response.setHeader('Retry-After', String(error.retryAfterSeconds));
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }
}
