import { EventDelivery } from '@colloquy/platform/acts';
import { JobRunner } from '@colloquy/platform/jobs';
import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { MatchRunsController } from './http/match-runs.controller';
import { PairingsController } from './http/pairings.controller';
import { AcceptMatchRun } from './use-cases/accept-match-run';
import { AnswerPairing } from './use-cases/answer-pairing';
import { DiscardMatchRun } from './use-cases/discard-match-run';
import { endPairing } from './use-cases/end-pairing.handler';
import { MatchMentorsJob } from './use-cases/match-mentors.job';
import { SaveMentorProfile } from './use-cases/save-mentor-profiles';
import { StartMatchRun } from './use-cases/start-match-run';

/** Mentors, and the submissions that they help with. */
@Global()
@Module({
  controllers: [MatchRunsController, PairingsController],
  providers: [StartMatchRun, MatchMentorsJob, AcceptMatchRun, DiscardMatchRun, SaveMentorProfile, AnswerPairing],
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
