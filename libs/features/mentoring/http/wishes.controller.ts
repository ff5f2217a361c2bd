import { ExpectedVersion, findConference, NeedsVersion } from '@colloquy/features/conferences';
import type { Id, Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, Header, Param, Patch, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { readChoices } from '../use-cases/read-choices';
import { KeepHelpWanted } from '../use-cases/wishes/keep-help-wanted';
import { KeepPrivateWishes } from '../use-cases/wishes/keep-private-wishes';
import { readOwnHelpWanted, readOwnWishes } from '../use-cases/wishes/read-own-wishes';
import { ChoicesDto } from './choices.dto';
import { mentorsAndAuthors, presenters } from './mentor-rule';
import { HelpChangeDto, HelpWantedDto, KeptRevisionDto } from './wants.dto';
import { KeptWishesDto, PrivateWishesDto } from './wishes.dto';

/** What people want of each other before they are brought together: each reads and writes their own. */
@ApiTags('mentoring')
@Controller('api/v1/conferences/:conference')
export class WishesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keepHelp: KeepHelpWanted,
    private readonly keepWishes: KeepPrivateWishes,
  ) {}

  @Get('mentoring-choices')
  @MayCall(mentorsAndAuthors)
  @ApiOperation({
    operationId: 'getMentoringChoices',
    summary: 'What there is to choose from for mentors and presenters',
  })
  @ApiOkResponse({ type: ChoicesDto })
  async choices(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<ChoicesDto> {
    const { id } = await findConference(this.dataSource, slug);
    return readChoices(this.dataSource, viewer, id);
  }

  @Get('help-wanted')
  @MayCall(presenters)
  @ApiOperation({ operationId: 'getHelpWanted', summary: 'What you want of a mentor' })
  @ApiOkResponse({ type: HelpWantedDto })
  async readHelp(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<HelpWantedDto> {
    const { id } = await findConference(this.dataSource, slug);
    return readOwnHelpWanted(this.dataSource, viewer.personId, id);
  }

  @Patch('help-wanted')
  @MayCall(presenters)
  @NeedsVersion()
  @ApiOperation({ operationId: 'keepHelpWanted', summary: 'Keep what you want of a mentor while you write it' })
  @ApiOkResponse({ type: KeptRevisionDto })
  async keepHelpWanted(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @ExpectedVersion() from: number,
    @Body() change: HelpChangeDto,
  ): Promise<KeptRevisionDto> {
    return this.kept(slug, (conferenceId) => this.keepHelp.keep(context, { conferenceId, change, from }));
  }

  @Put('help-wanted')
  @MayCall(presenters)
  @NeedsVersion()
  @ApiOperation({ operationId: 'saveHelpWanted', summary: 'Say that this is what you want of a mentor' })
  @ApiOkResponse({ type: KeptRevisionDto })
  async saveHelpWanted(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @ExpectedVersion() from: number,
    @Body() change: HelpChangeDto,
  ): Promise<KeptRevisionDto> {
    return this.kept(slug, (conferenceId) => this.keepHelp.finish(context, { conferenceId, change, from }));
  }

  @Get('private-wishes')
  @MayCall(mentorsAndAuthors)
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ operationId: 'getPrivateWishes', summary: 'Your private wishes, which nobody else reads' })
  @ApiOkResponse({ type: KeptWishesDto })
  async readWishes(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<KeptWishesDto> {
    const { id } = await findConference(this.dataSource, slug);
    const { times, offers, wants, notWith, closeTo, ...rest } = await readOwnWishes(
      this.dataSource,
      viewer.personId,
      id,
    );
    const lists = { offers: [...offers], wants: [...wants], notWith: [...notWith], closeTo: [...closeTo] };
    return { ...rest, ...lists, times: [...times] };
  }

  @Put('private-wishes')
  @MayCall(mentorsAndAuthors)
  @NeedsVersion()
  @ApiOperation({ operationId: 'keepPrivateWishes', summary: 'Put these private wishes in place of those before' })
  @ApiOkResponse({ type: KeptRevisionDto })
  async keepPrivateWishes(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @ExpectedVersion() from: number,
    @Body() wishes: PrivateWishesDto,
  ): Promise<KeptRevisionDto> {
    return this.kept(slug, (conferenceId) => this.keepWishes.run(context, { conferenceId, wishes, from }));
  }

  private async kept(slug: string, keep: (conferenceId: Id) => Promise<number>): Promise<KeptRevisionDto> {
    const { id } = await findConference(this.dataSource, slug);
    return { revision: await keep(id) };
  }
}
