import { giveToken, SignInSessions, tokenFrom } from '@colloquy/features/accounts';
import { hasRealConferences, viewerFor } from '@colloquy/features/conferences';
import { VISITOR, type Viewer } from '@colloquy/kernel';
import type { ViewerSource } from '@colloquy/platform/http';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource } from 'typeorm';

/**
 * The viewer by the session in the browser's cookie; memberships are read at every request, so a lost role is lost at
 * once, and the browser gets a new token. Who only looks around in a demonstration is signed out as soon as one conference
 * is real. What a signed-in person is answered is kept by no cache, unless a route says
 * otherwise.
 */
@Injectable()
export class ViewerFromSession implements ViewerSource {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SignInSessions,
  ) {}

  async viewerOf(request: Request): Promise<Viewer> {
    const token = tokenFrom(request);
    const session = token ? await this.sessions.find(token) : null;
    if (!token || !session) return VISITOR;
    if (session.means === 'demo' && (await hasRealConferences(this.dataSource))) return VISITOR;
    const viewer = await viewerFor(this.dataSource, session.personId);
    const renewed = await this.sessions.renew(token, session, viewer);
    request.res?.setHeader('Cache-Control', 'no-store');
    if (renewed && request.res) giveToken(request, request.res, renewed);
    return viewer;
  }
}
