import { isId, notFound } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { fillLetter, missingFor, wordsOf } from '../../domain/letters/letter-gaps';
import { GiveWord } from '../../use-cases/letters/give-word';
import { readLetters } from '../../use-cases/letters/read-letters';
import { type MeantLetter, type TypedLetter, WriteLetters } from '../../use-cases/letters/write-letters';
import { findConference } from '../../use-cases/read-conferences';
import { organisers } from '../conference-rules';
import {
  ChangeLetterDto,
  ConferenceLetterDto,
  LetterIdDto,
  LetterRevisionDto,
  NewLetterDto,
  ReachedDto,
} from './letters.dto';

/** What a conference writes to its people, and when. */
@ApiTags('letters')
@Controller('api/v1/conferences/:conference')
@MayCall(organisers)
export class LettersController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly letters: WriteLetters,
    private readonly word: GiveWord,
  ) {}

  @Get('letters')
  @ApiOperation({ operationId: 'listLetters', summary: 'The letters of the conference, in the order of their times' })
  @ApiOkResponse({ type: [ConferenceLetterDto] })
  async list(@Param('conference') slug: string): Promise<ConferenceLetterDto[]> {
    const conference = await findConference(this.dataSource, slug);
    const words = wordsOf(conference);
    return (await readLetters(this.dataSource, conference.id)).map((letter) => {
      const { subject, text } = fillLetter(letter, words);
      return { ...letter, filled: { subject, text }, missing: missingFor(letter, words) };
    });
  }

  @Post('suggested-letters')
  @HttpCode(204)
  @ApiOperation({ operationId: 'addSuggestedLetters', summary: 'Add the letters of the kind that are not there yet' })
  @ApiNoContentResponse()
  async suggest(@CurrentAct() context: ActContext, @Param('conference') slug: string): Promise<void> {
    await this.letters.suggest(context, await this.idOf(slug));
  }

  @Post('letters')
  @ApiOperation({ operationId: 'writeLetter', summary: 'Write a letter; it waits until an organiser agrees to it' })
  @ApiCreatedResponse({ type: LetterIdDto })
  async write(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() letter: NewLetterDto,
  ): Promise<LetterIdDto> {
    return this.letters.write(context, await this.idOf(slug), typed(letter));
  }

  @Put('letters/:letter')
  @HttpCode(204)
  @ApiOperation({ operationId: 'changeLetter', summary: 'Change a letter; it waits for the organisers’ word again' })
  @ApiNoContentResponse()
  async change(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('letter') letterId: string,
    @Body() { revision, ...letter }: ChangeLetterDto,
  ): Promise<void> {
    await this.letters.change(context, await this.meant(slug, letterId, { revision }), typed(letter));
  }

  @Post('letters/:letter/remove')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeLetter', summary: 'Leave a letter out' })
  @ApiNoContentResponse()
  async remove(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('letter') letterId: string,
    @Body() read: LetterRevisionDto,
  ): Promise<void> {
    await this.letters.remove(context, await this.meant(slug, letterId, read));
  }

  @Post('letters/:letter/bring-back')
  @HttpCode(204)
  @ApiOperation({ operationId: 'bringBackLetter', summary: 'Bring back a letter that was left out' })
  @ApiNoContentResponse()
  async bringBack(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('letter') letterId: string,
  ): Promise<void> {
    if (!isId(letterId)) throw notFound('letter');
    await this.letters.bringBack(context, { conferenceId: await this.idOf(slug), letterId });
  }

  @Post('letters/:letter/agree')
  @HttpCode(204)
  @ApiOperation({ operationId: 'agreeToLetter', summary: 'Let a letter go out at its time' })
  @ApiNoContentResponse()
  async agree(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('letter') letterId: string,
    @Body() read: LetterRevisionDto,
  ): Promise<void> {
    await this.word.agree(context, await this.meant(slug, letterId, read));
  }

  @Post('letters/:letter/take-back')
  @HttpCode(204)
  @ApiOperation({ operationId: 'takeBackLetter', summary: 'Keep a letter back that was agreed to' })
  @ApiNoContentResponse()
  async takeBack(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('letter') letterId: string,
    @Body() read: LetterRevisionDto,
  ): Promise<void> {
    await this.word.takeBack(context, await this.meant(slug, letterId, read));
  }

  @Post('letters/:letter/send')
  @HttpCode(200)
  @ApiOperation({ operationId: 'sendLetter', summary: 'Send a letter now, to everybody who has the role' })
  @ApiOkResponse({ type: ReachedDto })
  async send(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('letter') letterId: string,
    @Body() read: LetterRevisionDto,
  ): Promise<ReachedDto> {
    return this.word.send(context, await this.meant(slug, letterId, read));
  }

  private async meant(slug: string, letterId: string, { revision }: LetterRevisionDto): Promise<MeantLetter> {
    if (!isId(letterId)) throw notFound('letter');
    return { conferenceId: await this.idOf(slug), letterId, revision };
  }

  private async idOf(slug: string): Promise<string> {
    return (await findConference(this.dataSource, slug)).id;
  }
}

const typed = ({ goesAt, follows, ...words }: NewLetterDto): TypedLetter => ({
  ...words,
  goesAt: goesAt ?? null,
  follows: follows ?? null,
});
