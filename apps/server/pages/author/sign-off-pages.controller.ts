import { findConference } from '@colloquy/features/conferences';
import { AnswerSignOff, type OpenSignOff, openSignOff } from '@colloquy/features/submissions';
import { DomainError, type Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { anyone, CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { RefusalPageFilter } from '../everybody/refusal-page.filter';
import { delegatedPage, type SignOffPage, signOffPage } from './sign-off-page';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The page on which a supervisor says whether a work may be submitted: by the link in their mail, without an account. */
@ApiExcludeController()
@Controller('sign-off/:signOff')
@UseFilters(RefusalPageFilter)
@MayCall(anyone)
export class SignOffPagesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly answerSignOff: AnswerSignOff,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async open(
    @CurrentViewer() viewer: Viewer,
    @Param('signOff') signOffId: string,
    @Query('key') given: unknown,
  ): Promise<string> {
    const key = text(given);
    return this.page(await openSignOff(this.dataSource, viewer, { signOffId, key }), { key });
  }

  @Post()
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  async answer(
    @CurrentAct() context: ActContext,
    @Param('signOff') signOffId: string,
    @Body() form: Readonly<Record<string, unknown>>,
    @Res() response: Response,
  ): Promise<void> {
    const answering = { signOffId, key: text(form.key) };
    try {
      response.type('html').send(await this.answered(context, answering, form));
    } catch (error) {
      if (!(error instanceof DomainError && error.kind === 'invalid')) throw error;
      const faults = Object.fromEntries(error.faults.map(({ field = '', message }) => [field, message]));
      const typed = { note: text(form.note), name: text(form.name), address: text(form.address) };
      const question = await openSignOff(this.dataSource, context.viewer, answering);
      response.status(400).type('html');
      response.send(await this.page(question, { key: answering.key, faults, typed }));
    }
  }

  private async answered(
    context: ActContext,
    answering: { readonly signOffId: string; readonly key: string },
    form: Readonly<Record<string, unknown>>,
  ): Promise<string> {
    const { key } = answering;
    switch (form.answer) {
      case 'yes':
        return this.page(await this.answerSignOff.sign(context, answering, Number(form.version)), { key });
      case 'no':
        return this.page(await this.answerSignOff.notYet(context, answering, text(form.note)), { key });
      case 'delegate': {
        const other = { name: text(form.name), address: text(form.address) };
        const { name } = await this.answerSignOff.delegate(context, answering, other);
        return delegatedPage(name);
      }
      default:
        return this.page(await openSignOff(this.dataSource, context.viewer, answering), { key });
    }
  }

  private async page(question: OpenSignOff, rest: Omit<SignOffPage, 'question' | 'conference'>): Promise<string> {
    const conference = await findConference(this.dataSource, question.conferenceId);
    return signOffPage({ question, conference, ...rest });
  }
}
