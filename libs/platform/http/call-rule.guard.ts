import { DomainError, VISITOR, type Viewer } from '@colloquy/kernel';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { CALL_RULE, type CallRule } from './call-rule';

/** Finds out who asks. The accounts feature provides it; a request without a session is a visitor's. */
export interface ViewerSource {
  viewerOf(request: Request): Promise<Viewer>;
}

/** Injection token of the {@link ViewerSource}. */
export const VIEWER_SOURCE = Symbol('viewer source');

/** A request that has passed the guard. */
export interface ViewedRequest extends Request {
  /** When it came; see `noteArrival`. */
  receivedAt?: number;
  viewer: Viewer;
}

/** Asks every route's rule before the route runs. What states no rule may be called by nobody. */
@Injectable()
export class CallRuleGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(VIEWER_SOURCE) private readonly viewers: ViewerSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ViewedRequest>();
    const rule = this.reflector.getAllAndOverride<CallRule | undefined>(CALL_RULE, [
      context.getHandler(),
      context.getClass(),
    ]);
    request.viewer = rule?.withoutCookies ? VISITOR : ((await this.viewers.viewerOf(request)) ?? VISITOR);
    if (rule?.allows(request.viewer, request.params as Record<string, string>)) return true;
    if (request.viewer.personId === null) {
      throw new DomainError('unauthenticated', 'sign-in-needed', 'Sign in first, then try again.');
    }
    throw new DomainError('forbidden', 'not-allowed', `This may be done by ${rule?.sentence ?? 'nobody'} only.`);
  }
}
