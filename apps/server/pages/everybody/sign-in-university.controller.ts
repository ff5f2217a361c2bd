import { giveToken, OpenIdConnect, SignInByUniversity, safePath, tokenFrom } from '@colloquy/features/accounts';
import { DomainError } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { anyone, CurrentAct, MayCall } from '@colloquy/platform/http';
import { Controller, Get, Header, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { leadsToOpenLink } from './invited-people';
import { keepJourney, takeJourney } from './journey-cookie';
import { RefusalPageFilter } from './refusal-page.filter';

/** Signing in at one's university: the way there, and the way back. */
@ApiExcludeController()
@Controller('sign-in/university')
@UseFilters(RefusalPageFilter)
@MayCall(anyone)
export class SignInUniversityController {
  constructor(
    private readonly university: OpenIdConnect,
    private readonly byUniversity: SignInByUniversity,
    private readonly dataSource: DataSource,
  ) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  async go(@Query('next') next: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const { address, journey } = await this.university.begin();
    keepJourney(request, response, { ...journey, next: safePath(next) });
    response.redirect(303, address);
  }

  @Get('callback')
  @Header('Cache-Control', 'no-store')
  async comeBack(@CurrentAct() context: ActContext, @Req() request: Request, @Res() response: Response): Promise<void> {
    const journey = takeJourney(request, response);
    if (!journey) {
      const why =
        'This answer of a university belongs to no sign-in of this browser. Start again from the sign-in page.';
      throw new DomainError('invalid', 'foreign-answer', why);
    }
    const from = {
      means: 'university',
      browser: request.header('user-agent'),
      replaces: tokenFrom(request),
    } as const;
    const query = new URL(request.originalUrl, 'http://here.invalid').search;
    const newcomers = await leadsToOpenLink(this.dataSource, journey.next);
    giveToken(request, response, await this.byUniversity.run(context, { query, journey, from, newcomers }));
    response.redirect(303, safePath(journey.next));
  }
}
