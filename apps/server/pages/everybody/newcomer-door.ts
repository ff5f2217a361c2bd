import { OpenIdConnect, RequestSignInLink } from '@colloquy/features/accounts';
import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { demoPeople } from './demo-people';
import type { Guest } from './invitation-pages';
import { nameOf } from './invited-people';
import { readNewcomer, type TypedGuest } from './newcomer';
import { linkSentPage } from './sign-in-pages';

/** The way in from a page that anybody may open: as somebody who is signed in, or by a link that brings them back. */
@Injectable()
export class NewcomerDoor {
  constructor(
    private readonly dataSource: DataSource,
    private readonly requestLink: RequestSignInLink,
    private readonly university: OpenIdConnect,
  ) {}

  /** Who stands before the page, and which ways in there are. */
  async guest({ personId }: Viewer): Promise<Pick<Guest, 'name' | 'university' | 'demo'>> {
    return {
      name: personId === null ? null : await nameOf(this.dataSource, personId),
      university: this.university.offered,
      demo: (await demoPeople(this.dataSource)).length > 0,
    };
  }

  /**
   * Sends a link to whoever is not signed in, and says so; where something is wrong with what they typed, the page again.
   * @param next where the link brings them
   */
  async askForLink(
    context: ActContext,
    form: Readonly<Record<string, unknown>>,
    { next, request, response }: { readonly next: string; readonly request: Request; readonly response: Response },
    again: (typed: TypedGuest) => Promise<string>,
  ): Promise<void> {
    const { typed, faults } = readNewcomer(form);
    if (Object.keys(faults).length > 0) {
      response.status(400).send(await again({ typed, faults }));
      return;
    }
    const { address, name: newcomer } = typed;
    await this.requestLink.run(context, { address, next, client: request.ip ?? '', newcomer });
    response.status(202).send(linkSentPage());
  }
}
