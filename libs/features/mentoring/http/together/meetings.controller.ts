import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { ArrangeMeeting } from '../../use-cases/meetings/arrange-meeting';
import { NoteMeeting } from '../../use-cases/meetings/note-meeting';
import { readMeetingFile, readMeetings, readProposedTimes } from '../../use-cases/meetings/read-meetings';
import { MeetingsDto, MeetingTimesDto, MeetingTimesQuery, MeetingWishDto, NewMeetingNoteDto } from './meetings.dto';
import { idOf, placeOf } from './place-of';
import { KeptDto } from './rehearsals.dto';
import { mentorsAndAuthors } from './together-rule';

/** When mentor and presenter meet, and the light log that they alone read. */
@ApiTags('mentoring')
@Controller('api/v1/conferences/:conference/submissions/:submission')
@MayCall(mentorsAndAuthors)
export class MeetingsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly arrangeMeeting: ArrangeMeeting,
    private readonly noteMeeting: NoteMeeting,
  ) {}

  @Get('meetings')
  @ApiOperation({ operationId: 'listMeetings', summary: 'The meetings of the pair, and its log' })
  @ApiOkResponse({ type: MeetingsDto })
  async list(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
  ): Promise<MeetingsDto> {
    const { conferenceId, submissionId } = await this.place(slug, submission);
    return readMeetings(this.dataSource, viewer, conferenceId, submissionId);
  }

  @Get('meeting-times')
  @ApiOperation({ operationId: 'listMeetingTimes', summary: 'Times at which both could meet' })
  @ApiOkResponse({ type: MeetingTimesDto })
  async times(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Query() { minutes }: MeetingTimesQuery,
  ): Promise<MeetingTimesDto> {
    return readProposedTimes(this.dataSource, viewer, { ...(await this.place(slug, submission)), minutes });
  }

  @Post('meetings')
  @ApiOperation({ operationId: 'proposeMeeting', summary: 'Propose to meet; the other one confirms' })
  @ApiCreatedResponse({ type: KeptDto })
  async propose(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Body() body: MeetingWishDto,
  ): Promise<KeptDto> {
    return this.arrangeMeeting.propose(context, await this.place(slug, submission), body);
  }

  @Post('meetings/:meeting/confirm')
  @HttpCode(204)
  @ApiOperation({ operationId: 'confirmMeeting', summary: 'Confirm a time that the other one proposed' })
  @ApiNoContentResponse()
  async confirm(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Param('meeting') meeting: string,
  ): Promise<void> {
    await this.arrangeMeeting.confirm(context, await this.which(slug, submission, meeting));
  }

  @Post('meetings/:meeting/move')
  @HttpCode(204)
  @ApiOperation({ operationId: 'moveMeeting', summary: 'Propose another time or place for a meeting' })
  @ApiNoContentResponse()
  async move(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Param('meeting') meeting: string,
    @Body() body: MeetingWishDto,
  ): Promise<void> {
    await this.arrangeMeeting.move(context, await this.which(slug, submission, meeting), body);
  }

  @Post('meetings/:meeting/cancel')
  @HttpCode(204)
  @ApiOperation({ operationId: 'cancelMeeting', summary: 'Cancel a meeting' })
  @ApiNoContentResponse()
  async cancel(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Param('meeting') meeting: string,
  ): Promise<void> {
    await this.arrangeMeeting.cancel(context, await this.which(slug, submission, meeting));
  }

  @Get('meetings/:meeting/meeting.ics')
  @ApiOperation({ operationId: 'getMeetingFile', summary: 'A meeting as a file for calendars' })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async file(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Param('meeting') meeting: string,
    @Res() response: Response,
  ): Promise<void> {
    const text = await readMeetingFile(this.dataSource, viewer, await this.which(slug, submission, meeting));
    response.attachment('meeting.ics').type('text/calendar; charset=utf-8').send(text);
  }

  @Post('meeting-notes')
  @HttpCode(204)
  @ApiOperation({ operationId: 'noteMeeting', summary: 'Write a line into the log of the pair' })
  @ApiNoContentResponse()
  async note(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Body() body: NewMeetingNoteDto,
  ): Promise<void> {
    await this.noteMeeting.write(context, await this.place(slug, submission), body);
  }

  @Delete('meeting-notes/:meetingNote')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeMeetingNote', summary: 'Take a line out of the log of the pair' })
  @ApiNoContentResponse()
  async removeNote(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Param('meetingNote') note: string,
  ): Promise<void> {
    const place = await this.place(slug, submission);
    await this.noteMeeting.remove(context, { ...place, noteId: idOf(note, 'note') });
  }

  private place(slug: string, submission: string): ReturnType<typeof placeOf> {
    return placeOf(this.dataSource, slug, submission);
  }

  private async which(slug: string, submission: string, id: string) {
    return { ...(await this.place(slug, submission)), meetingId: idOf(id, 'meeting') };
  }
}
