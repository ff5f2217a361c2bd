import { DomainError, TooManyRequests } from '@colloquy/kernel';
import { ProblemDetailsFilter } from '@colloquy/platform/http';
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { refusedInvitationPage } from './invitation-pages';

const WITHOUT_KEY = /\?.*$/;

/** Refusals on the pages of invitations: one sentence, what to do next; whoever is to sign in first is led there and back. */
@Catch()
export class InvitationRefusalFilter implements ExceptionFilter {
  private readonly otherwise = new ProblemDetailsFilter();

  catch(error: unknown, host: ArgumentsHost): void {
    if (error instanceof DomainError) this.answer(error, host);
    else this.otherwise.catch(error, host);
  }

  private answer(error: DomainError, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const here = request.originalUrl.replace(WITHOUT_KEY, '').replace(/\/sign-in$/, '');
    response.setHeader('Cache-Control', 'no-store');
    if (error.kind === 'unauthenticated') {
      response.redirect(303, `/sign-in?next=${encodeURIComponent(here)}`);
      return;
    }
    if (error instanceof TooManyRequests) response.setHeader('Retry-After', String(error.retryAfterSeconds));
    response.status(error instanceof TooManyRequests ? 429 : 404);
    response.type('html').send(refusedInvitationPage(error.code, error.message, here));
  }
}
