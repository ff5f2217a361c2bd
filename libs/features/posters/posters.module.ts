import { SetUpContributions } from '@colloquy/features/conferences';
import { EventDelivery } from '@colloquy/platform/acts';
import { JobRunner } from '@colloquy/platform/jobs';
import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { PosterDeskController } from './http/desk/poster-desk.controller';
import { PosterHistoryController } from './http/desk/poster-history.controller';
import { PosterPartsController } from './http/desk/poster-parts.controller';
import { PosterSessionsController } from './http/desk/poster-sessions.controller';
import { PostersController } from './http/posters.controller';
import { BoardProposalsController } from './http/proposals/board-proposals.controller';
import { copyHalls } from './use-cases/copy-halls.handler';
import { AcknowledgeFinding } from './use-cases/desk/acknowledge-finding';
import { BePresentAtPosters } from './use-cases/desk/be-present';
import { DrawFloorPlan } from './use-cases/desk/draw-floor-plan';
import { EditPosterSession } from './use-cases/desk/edit-poster-session';
import { FREE_BOARDS } from './use-cases/desk/follow-changes.handler';
import { MovePosters } from './use-cases/desk/move-posters';
import { PinPosters } from './use-cases/desk/pin-posters';
import { RemovePosterSession } from './use-cases/desk/remove-poster-session';
import { SetPosterWeights } from './use-cases/desk/set-poster-weights';
import { ShareOutPosters } from './use-cases/desk/share-out-posters';
import { AcceptBoards } from './use-cases/proposals/accept-boards';
import { AskForBoards } from './use-cases/proposals/ask-for-boards';
import { DiscardBoards } from './use-cases/proposals/discard-boards';
import { SolveBoardsJob } from './use-cases/proposals/solve-boards.job';
import { SetUpPosterSession } from './use-cases/set-up-poster-session';
import { posterSessionsByRoom } from './use-cases/set-up-uses';

/** Poster sessions, and the boards on which posters hang. */
@Global()
@Module({
  controllers: [
    PostersController,
    PosterDeskController,
    PosterSessionsController,
    PosterPartsController,
    PosterHistoryController,
    BoardProposalsController,
  ],
  providers: [
    ...[SetUpPosterSession, AskForBoards, AcceptBoards, DiscardBoards, SolveBoardsJob],
    ...[MovePosters, DrawFloorPlan, PinPosters, AcknowledgeFinding, SetPosterWeights, BePresentAtPosters],
    ...[EditPosterSession, RemovePosterSession, ShareOutPosters],
  ],
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
    for (const handler of FREE_BOARDS) this.events.register(handler);
    this.events.register(copyHalls);
  }
}
