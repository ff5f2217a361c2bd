import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { findConference, organisers } from '@colloquy/features/conferences';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { OpenMentorSignUp } from '../use-cases/sign-up/open-sign-up';
import { readSignUp } from '../use-cases/sign-up/read-sign-up';
import { MentorSignUpDto, OpenSignUpDto } from './mentor-sign-up.dto';

/** Where everybody may come in as a mentor, for organisers. */
@ApiTags('mentoring')
@Controller('api/v1/conferences/:conference/mentor-sign-up')
@MayCall(organisers)
export class MentorSignUpController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly signUp: OpenMentorSignUp,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getMentorSignUp', summary: 'Where mentors sign up, and whether they can' })
  @ApiOkResponse({ type: MentorSignUpDto })
  async read(@Param('conference') slug: string): Promise<MentorSignUpDto> {
    const { id } = await findConference(this.dataSource, slug);
    return readSignUp(this.dataSource, id, this.settings.publicUrl);
  }

  @Put()
  @ApiOperation({ operationId: 'openMentorSignUp', summary: 'Let mentors sign up at the public address' })
  @ApiOkResponse({ type: MentorSignUpDto })
  async open(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() terms: OpenSignUpDto,
  ): Promise<MentorSignUpDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return this.signUp.open(context, { ...terms, conferenceId });
  }

  @Post('close')
  @HttpCode(204)
  @ApiOperation({ operationId: 'closeMentorSignUp', summary: 'Let nobody else sign up as a mentor' })
  @ApiNoContentResponse()
  async close(@CurrentAct() context: ActContext, @Param('conference') slug: string): Promise<void> {
    const { id } = await findConference(this.dataSource, slug);
    await this.signUp.close(context, id);
  }
}
