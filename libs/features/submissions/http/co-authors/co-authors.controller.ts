import { authorsAndOrganisers } from '@colloquy/features/conferences';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { AskCoAuthor } from '../../use-cases/co-authors/ask-co-author';
import { LeaveWork } from '../../use-cases/co-authors/leave-work';

/** An author of the draft. */
export class WhichAuthorDto {
  @ApiProperty({ format: 'uuid', description: 'The id of the author in the draft.' })
  @IsUUID('all', { message: 'Name an author of the draft by their id.' })
  authorKey: string;
}

/** The authors of a draft, asked whether they are. */
@ApiTags('submissions')
@Controller('api/v1/conferences/:conference/submissions/:submission')
@MayCall(authorsAndOrganisers)
export class CoAuthorsController {
  constructor(
    private readonly askCoAuthor: AskCoAuthor,
    private readonly leaveWork: LeaveWork,
  ) {}

  @Post('ask-co-author')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'askCoAuthor',
    summary: 'Ask an author of the draft by mail whether they are one, or remind them: once a day',
  })
  @ApiNoContentResponse()
  async ask(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('submission') submissionId: string,
    @Body() { authorKey }: WhichAuthorDto,
  ): Promise<void> {
    await this.askCoAuthor.ask(context, { conference, submissionId, authorKey });
  }

  @Post('take-back-co-author')
  @HttpCode(204)
  @ApiOperation({ operationId: 'takeBackCoAuthor', summary: 'Take the question to an author back; its link ends' })
  @ApiNoContentResponse()
  async takeBack(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('submission') submissionId: string,
    @Body() { authorKey }: WhichAuthorDto,
  ): Promise<void> {
    await this.askCoAuthor.takeBack(context, { conference, submissionId, authorKey });
  }

  @Post('leave')
  @HttpCode(204)
  @ApiOperation({ operationId: 'leaveWork', summary: 'Be an author of it no more; the others are told' })
  @ApiNoContentResponse()
  async leave(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('submission') submissionId: string,
  ): Promise<void> {
    await this.leaveWork.run(context, { conference, submissionId });
  }
}
