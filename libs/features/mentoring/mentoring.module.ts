import { EventDelivery } from '@colloquy/platform/acts';
import { JobRunner } from '@colloquy/platform/jobs';
import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { MatchRunsController } from './http/match-runs.controller';
import { PairingsController } from './http/pairings.controller';
import { MeetingsController } from './http/together/meetings.controller';
import { PagesController } from './http/together/pages.controller';
import { RehearsalsController } from './http/together/rehearsals.controller';
import { TogetherController } from './http/together/together.controller';
import { AcceptMatchRun } from './use-cases/accept-match-run';
import { AnswerPairing } from './use-cases/answer-pairing';
import { DiscardMatchRun } from './use-cases/discard-match-run';
import { endPairing } from './use-cases/end-pairing.handler';
import { MatchMentorsJob } from './use-cases/match-mentors.job';
import { ArrangeMeeting } from './use-cases/meetings/arrange-meeting';
import { NoteMeeting } from './use-cases/meetings/note-meeting';
import { AnswerPageComment } from './use-cases/pages/answer-page-comment';
import { CommentOnPage } from './use-cases/pages/comment-on-page';
import { TickPosterPoint } from './use-cases/pages/tick-poster-point';
import { KeepRehearsal } from './use-cases/rehearsals/keep-rehearsal';
import { SaveMentorProfile } from './use-cases/save-mentor-profiles';
import { StartMatchRun } from './use-cases/start-match-run';
import { AgreeToMentoring } from './use-cases/together/agreement';

/** What mentor and authors make together besides the text. */
const TOGETHER = {
  controllers: [TogetherController, PagesController, RehearsalsController, MeetingsController],
  providers: [
    ...[AgreeToMentoring, CommentOnPage, AnswerPageComment, TickPosterPoint],
    ...[KeepRehearsal, ArrangeMeeting, NoteMeeting],
  ],
};

/** Mentors, and the submissions that they help with. */
@Global()
@Module({
  controllers: [MatchRunsController, PairingsController, ...TOGETHER.controllers],
  providers: [
    StartMatchRun,
    MatchMentorsJob,
    AcceptMatchRun,
    DiscardMatchRun,
    SaveMentorProfile,
    AnswerPairing,
    ...TOGETHER.providers,
  ],
  exports: [StartMatchRun, AcceptMatchRun, DiscardMatchRun, SaveMentorProfile],
})
export class MentoringModule implements OnModuleInit {
  constructor(
    private readonly jobs: JobRunner,
    private readonly events: EventDelivery,
    private readonly matchMentors: MatchMentorsJob,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this.matchMentors);
    this.events.register(endPairing);
  }
}
