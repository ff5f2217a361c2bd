import { SetUpContributions } from '@colloquy/features/conferences';
import { EventDelivery } from '@colloquy/platform/acts';
import { JobRunner } from '@colloquy/platform/jobs';
import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { DeskHistoryController } from './http/desk/desk-history.controller';
import { DeskPartsController } from './http/desk/desk-parts.controller';
import { DeskSessionsController } from './http/desk/desk-sessions.controller';
import { TimetableController } from './http/desk/timetable.controller';
import { OwnHoursController } from './http/facts/own-hours.controller';
import { RoomRulesController } from './http/facts/room-rules.controller';
import { TimetableBoundController } from './http/proposals/timetable-bound.controller';
import { TimetableProposalsController } from './http/proposals/timetable-proposals.controller';
import { SessionsController } from './http/sessions.controller';
import { AcknowledgeClash } from './use-cases/desk/acknowledge-clash';
import { BePresent } from './use-cases/desk/be-present';
import { EditSessions } from './use-cases/desk/edit-sessions';
import { ExpectAudience } from './use-cases/desk/expect-audience';
import { FOLLOW_CHANGES } from './use-cases/desk/follow-changes.handler';
import { LockPart } from './use-cases/desk/lock-part';
import { MoveTalks } from './use-cases/desk/move-talks';
import { PinTalks } from './use-cases/desk/pin-talks';
import { SetWeights } from './use-cases/desk/set-weights';
import { KeepOwnHours } from './use-cases/hours/keep-own-hours';
import { AcceptTimetable } from './use-cases/proposals/accept-timetable';
import { AskForBound } from './use-cases/proposals/ask-for-bound';
import { AskForTimetable } from './use-cases/proposals/ask-for-timetable';
import { DiscardTimetable } from './use-cases/proposals/discard-timetable';
import { ProveTimetableJob } from './use-cases/proposals/prove-timetable.job';
import { SolveTimetableJob } from './use-cases/proposals/solve-timetable.job';
import { StopSearch } from './use-cases/proposals/stop-search';
import { KeepRoomRules } from './use-cases/rooms/keep-room-rules';
import { SESSION_USES } from './use-cases/set-up-uses';

/** Sessions of talks in rooms and slots. */
@Global()
@Module({
  controllers: [
    SessionsController,
    TimetableController,
    DeskPartsController,
    DeskHistoryController,
    DeskSessionsController,
    TimetableProposalsController,
    TimetableBoundController,
    ...[OwnHoursController, RoomRulesController],
  ],
  providers: [
    AskForTimetable,
    AcceptTimetable,
    ...[DiscardTimetable, StopSearch],
    ...[SolveTimetableJob, ProveTimetableJob, AskForBound],
    ...[MoveTalks, PinTalks, LockPart, BePresent, AcknowledgeClash, SetWeights, EditSessions],
    ...[KeepOwnHours, KeepRoomRules, ExpectAudience],
  ],
  exports: [AskForTimetable, AcceptTimetable],
})
export class SessionsModule implements OnModuleInit {
  constructor(
    private readonly setUp: SetUpContributions,
    private readonly jobs: JobRunner,
    private readonly events: EventDelivery,
    private readonly solve: SolveTimetableJob,
    private readonly prove: ProveTimetableJob,
  ) {}

  onModuleInit(): void {
    for (const uses of SESSION_USES) this.setUp.registerUses(uses);
    this.jobs.register(this.solve);
    this.jobs.register(this.prove);
    for (const handler of FOLLOW_CHANGES) this.events.register(handler);
  }
}
