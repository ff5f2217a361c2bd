import { answerFaults, formFor } from '@colloquy/engines/submission-form';
import { DomainError } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { ROLES } from '../../domain/conference';
import { readForm, readFormPlaces, surroundingsOf } from '../../use-cases/form/read-form';
import { SetForm } from '../../use-cases/form/set-form';
import { readWholeForm } from '../../use-cases/form/whole-form';
import { findConference } from '../../use-cases/read-conferences';
import { organisers } from '../conference-rules';
import { FormPreviewDto, PreviewFormDto, SetFormDto, SubmissionFormDto } from './form.dto';
import { asQuestion } from './question.dto';
import { asInstant } from './question-shapes';

/** What authors are asked, for those who decide it. */
@ApiTags('set-up')
@Controller('api/v1/conferences/:conference/set-up/form')
export class FormController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly setForm: SetForm,
  ) {}

  @Get()
  @MayCall(organisers)
  @ApiOperation({ operationId: 'getSubmissionForm', summary: 'What authors are asked' })
  @ApiOkResponse({ type: SubmissionFormDto })
  async get(@Param('conference') slug: string): Promise<SubmissionFormDto> {
    return readWholeForm(this.dataSource, slug);
  }

  @Put()
  @MayCall(organisers)
  @ApiOperation({ operationId: 'setSubmissionForm', summary: 'Set what authors are asked' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The version that was changed, in double quotes.' })
  @ApiOkResponse({ type: SubmissionFormDto })
  async set(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Headers('if-match') version: string | undefined,
    @Body() { questions }: SetFormDto,
  ): Promise<SubmissionFormDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    const input = { conferenceId, version: versionOf(version), questions: questions.map(asQuestion) };
    await this.setForm.run(context, input);
    return readWholeForm(this.dataSource, conferenceId);
  }

  @Post('preview')
  @MayCall(organisers)
  @HttpCode(200)
  @ApiOperation({ operationId: 'previewSubmissionForm', summary: 'The form as somebody of a role sees it at a moment' })
  @ApiQuery({ name: 'role', enum: ROLES })
  @ApiOkResponse({ type: FormPreviewDto })
  async preview(
    @Param('conference') slug: string,
    @Query('role') wanted: string,
    @Body() { answers = {}, at, type, track }: PreviewFormDto,
  ): Promise<FormPreviewDto> {
    const role = ROLES.find((known) => known === wanted);
    if (!role) throw new DomainError('invalid', 'unknown-role', `Say which role: one of ${ROLES.join(', ')}.`);
    const { id, timeZone } = await findConference(this.dataSource, slug);
    const form = await readForm(this.dataSource, id);
    const { wording } = surroundingsOf(await readFormPlaces(this.dataSource, id), form, timeZone);
    const [{ now }]: [{ now: Date }] = await this.dataSource.query('SELECT now()');
    const moment = at ? asInstant(at) : now.toISOString();
    const view = { role, answers, now: moment, type: type ?? null, track: track ?? null };
    return {
      at: moment,
      items: formFor(form.questions, view, wording).map(({ question, ...item }) => ({
        ...item,
        question: question.id,
      })),
      lacks: answerFaults(form.questions, view),
    };
  }
}

function versionOf(header: string | undefined): number {
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header ?? '')?.[1];
  if (version !== undefined) return Number(version);
  const message = 'Say which version was changed: If-Match with the version in double quotes, such as "3".';
  throw new DomainError('invalid', 'version-missing', message);
}
