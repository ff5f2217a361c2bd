import { VIEWER_FOR, type ViewerFor } from '@colloquy/features/accounts';
import { findConference } from '@colloquy/features/conferences';
import { DeclinePlace, type OpenPlace, openPlace } from '@colloquy/features/reviews';
import { ConfirmPlace, Withdraw } from '@colloquy/features/submissions';
import { DomainError, type Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { anyone, CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Query, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { RefusalPageFilter } from '../everybody/refusal-page.filter';
import { placePage, waitsAgainPage } from './place-page';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The page on which a presenter says whether they take their place: by the link in their mail, without an account. */
@ApiExcludeController()
@Controller('place/:place')
@UseFilters(RefusalPageFilter)
@MayCall(anyone)
export class PlacePagesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly confirmPlace: ConfirmPlace,
    private readonly declinePlace: DeclinePlace,
    private readonly withdraw: Withdraw,
    @Inject(VIEWER_FOR) private readonly viewerFor: ViewerFor,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async open(
    @CurrentViewer() viewer: Viewer,
    @Param('place') submissionId: string,
    @Query('key') given: unknown,
  ): Promise<string> {
    const key = text(given);
    return this.page(await openPlace(this.dataSource, viewer, { submissionId, key }), key);
  }

  @Post()
  @HttpCode(200)
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async answer(
    @CurrentAct() { viewer }: ActContext,
    @Param('place') submissionId: string,
    @Body() form: Readonly<Record<string, unknown>>,
  ): Promise<string> {
    const answering = { submissionId, key: text(form.key) };
    const place = await openPlace(this.dataSource, viewer, answering);
    await this.act({ viewer: await this.viewerFor(this.dataSource, place.personId) }, place, form.answer);
    try {
      return await this.page(await openPlace(this.dataSource, viewer, answering), answering.key);
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'place-over')) throw error;
      return waitsAgainPage((await findConference(this.dataSource, place.conferenceId)).contact);
    }
  }

  private async act(context: ActContext, place: OpenPlace, answer: unknown): Promise<void> {
    const { conferenceId, submissionId, state } = place;
    const which = { conferenceId, submissionId };
    if (answer === 'yes' && state === 'asked') await this.confirmPlace.run(context, which);
    if (answer === 'no' && state !== 'declined') await this.declinePlace.run(context, which);
    if (answer === 'undo' && state === 'declined') {
      await this.withdraw.undo(context, { conference: conferenceId, submissionId });
    }
  }

  private async page(place: OpenPlace, key: string): Promise<string> {
    return placePage({ place, key, conference: await findConference(this.dataSource, place.conferenceId) });
  }
}
