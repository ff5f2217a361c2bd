import { findConference, organisers } from '@colloquy/features/conferences';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { FilePlace } from '../domain/exchange/foreign-work';
import type { Choices } from '../domain/exchange/matters';
import type { PlannedWork } from '../domain/exchange/plan-works';
import type { ImportPlan } from '../use-cases/exchange/plan-import';
import { type Brought, TakeIn } from '../use-cases/exchange/take-in';
import { BroughtFilesDto, type ImportedWorkDto, ImportPreviewDto, TakeInDto, TakenInDto } from './exchange.dto';

const LONGEST_TEXT = 4_000;
const MOST_FAULTS = 500;

/** Works from a table or from another system, for the organisers of a conference: looked at first, then taken in. */
@ApiTags('submissions')
@Controller('api/v1/conferences/:conference/submissions/from-files')
@MayCall(organisers)
export class TakeInController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly takeIn: TakeIn,
  ) {}

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'previewSubmissionFiles',
    summary: 'What a table (.xlsx, CSV) or exports of pretalx or Indico (JSON) would change',
  })
  @ApiOkResponse({ type: ImportPreviewDto })
  async preview(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() body: BroughtFilesDto,
  ): Promise<ImportPreviewDto> {
    return asPreview(await this.takeIn.preview(context, await this.brought(slug, body)));
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'takeInSubmissionFiles', summary: 'Take files in, as their preview has shown' })
  @ApiOkResponse({ type: TakenInDto })
  async apply(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() body: TakeInDto,
  ): Promise<TakenInDto> {
    return this.takeIn.apply(context, { ...(await this.brought(slug, body)), hash: body.hash });
  }

  private async brought(slug: string, { files, choices = [] }: BroughtFilesDto): Promise<Brought> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    const byKind: Record<string, Record<string, string>> = {};
    for (const { kind, name, chosen } of choices) {
      byKind[kind] = Object.assign(byKind[kind] ?? Object.create(null), { [name]: chosen });
    }
    return {
      conferenceId,
      files: files.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') })),
      choices: byKind as Choices,
    };
  }
}

function asPreview({ system, works, matters, faults, notes, hash }: ImportPlan): ImportPreviewDto {
  return { system, matters, notes, hash, faults: faults.slice(0, MOST_FAULTS), works: works.map(asWork) };
}

function asWork({ at, key, outcome, target, title, content, changes, withdraws, notes }: PlannedWork): ImportedWorkDto {
  const isNew = target === null;
  return {
    ...{ place: placeOf(at, key), outcome, code: target?.code ?? null, title: cut(title), withdraws, notes },
    authors: isNew ? content.authors.map(({ name }) => name) : [],
    changes: isNew ? [] : changes.map(({ label, from, to }) => ({ label, from: cut(from), to: cut(to) })),
  };
}

const placeOf = ({ file, line, path }: FilePlace, key: string): string =>
  `${file}, ${line === undefined ? key || path : `line ${line}`}`;
const cut = (text: string): string => (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)} …` : text);
