import { findConference } from '@colloquy/features/conferences';
import { isId, notFound, type Viewer } from '@colloquy/kernel';
import { type ActContext, noteSights } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { LookAtDiscussion } from '../../use-cases/discussing/look-at-discussion';
import { PostInDiscussion } from '../../use-cases/discussing/post-in-discussion';
import { readDiscussion } from '../../use-cases/discussing/read-discussion';
import { readCriteria } from '../../use-cases/writing/set-criteria';
import { reviewersAndOrganisers } from '../writing/reviewer-rule';
import { DiscussionDto, NewDiscussionPostDto, SeenPostsDto, WidenPostDto } from './discussion.dto';

/** What reviewers of a work and organisers say to each other. */
@ApiTags('reviews')
@Controller('api/v1/conferences/:conference/submissions/:submission/discussion')
@MayCall(reviewersAndOrganisers)
export class DiscussionController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly discussion: PostInDiscussion,
    private readonly lookAt: LookAtDiscussion,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getDiscussion', summary: 'The other reviews of a work, and what is said about it' })
  @ApiOkResponse({ type: DiscussionDto })
  async read(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
  ): Promise<DiscussionDto> {
    const { conferenceId, submissionId } = await this.work(slug, submission);
    const discussion = await readDiscussion(this.dataSource, viewer, conferenceId, submissionId);
    if (discussion.part === 'organiser') {
      const things = [{ subjectId: submissionId, about: [] }];
      await noteSights(this.dataSource, viewer, { kind: 'reviews', conferenceId, things });
    }
    return { ...discussion, criteria: await readCriteria(this.dataSource, conferenceId) };
  }

  @Post()
  @HttpCode(204)
  @ApiOperation({ operationId: 'postInDiscussion', summary: 'Say something about a work to those who review it' })
  @ApiNoContentResponse()
  async say(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Body() { text, sight }: NewDiscussionPostDto,
  ): Promise<void> {
    await this.discussion.say(context, { ...(await this.work(slug, submission)), text, sight });
  }

  @Post('looks')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'lookAtDiscussion',
    summary: 'Say what you have read now, so that what is new stands out; nobody else learns of it',
  })
  @ApiNoContentResponse()
  async look(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Body() { posts }: SeenPostsDto,
  ): Promise<void> {
    await this.lookAt.run(context, { ...(await this.work(slug, submission)), postIds: posts });
  }

  @Put(':post/sight')
  @HttpCode(204)
  @ApiOperation({ operationId: 'widenPost', summary: 'Open a post to more people; it cannot be closed again' })
  @ApiNoContentResponse()
  async widen(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Param('post') postId: string,
    @Body() { to }: WidenPostDto,
  ): Promise<void> {
    if (!isId(postId)) throw notFound('post');
    await this.discussion.widen(context, { ...(await this.work(slug, submission)), postId, to });
  }

  private async work(slug: string, submissionId: string): Promise<{ conferenceId: string; submissionId: string }> {
    if (!isId(submissionId)) throw notFound('submission');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return { conferenceId, submissionId };
  }
}
