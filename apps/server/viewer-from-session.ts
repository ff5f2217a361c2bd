import { SignInSessions, tokenFrom } from '@colloquy/features/accounts';
import { viewerFor } from '@colloquy/features/conferences';
import { VISITOR, type Viewer } from '@colloquy/kernel';
import type { ViewerSource } from '@colloquy/platform/http';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource } from 'typeorm';

/** The viewer by the session in the browser's cookie; memberships are read at every request, so a lost role is lost at once. */
@Injectable()
export class ViewerFromSession implements ViewerSource {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SignInSessions,
  ) {}

  async viewerOf(request: Request): Promise<Viewer> {
    const token = tokenFrom(request);
    const personId = token ? await this.sessions.personOf(token) : null;
    return personId ? viewerFor(this.dataSource, personId) : VISITOR;
  }
}
