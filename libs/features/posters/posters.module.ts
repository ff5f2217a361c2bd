import { SetUpContributions } from '@colloquy/features/conferences';
import { EventDelivery } from '@colloquy/platform/acts';
import { JobRunner } from '@colloquy/platform/jobs';
import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { PostersController } from './http/posters.controller';
import { AcceptBoards } from './use-cases/accept-boards';
import { AskForBoards } from './use-cases/ask-for-boards';
import { copyHalls } from './use-cases/copy-halls.handler';
import { freeBoard } from './use-cases/free-board.handler';
import { SetUpPosterSession } from './use-cases/set-up-poster-session';
import { posterSessionsByRoom } from './use-cases/set-up-uses';
import { SolveBoardsJob } from './use-cases/solve-boards.job';

/** Poster sessions, and the boards on which posters hang. */
@Global()
@Module({
  controllers: [PostersController],
  providers: [SetUpPosterSession, AskForBoards, AcceptBoards, SolveBoardsJob],
  exports: [AskForBoards, AcceptBoards],
})
export class PostersModule implements OnModuleInit {
  constructor(
    private readonly setUp: SetUpContributions,
    private readonly jobs: JobRunner,
    private readonly events: EventDelivery,
    private readonly solve: SolveBoardsJob,
  ) {}

  onModuleInit(): void {
    this.setUp.registerUses(posterSessionsByRoom);
    this.jobs.register(this.solve);
    this.events.register(freeBoard);
    this.events.register(copyHalls);
  }
}
