import { SetUpContributions } from '@colloquy/features/conferences';
import { EventDelivery } from '@colloquy/platform/acts';
import { JobRunner } from '@colloquy/platform/jobs';
import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { SessionsController } from './http/sessions.controller';
import { AcceptTimetable } from './use-cases/accept-timetable';
import { AskForTimetable } from './use-cases/ask-for-timetable';
import { freeSlot } from './use-cases/free-slot.handler';
import { SESSION_USES } from './use-cases/set-up-uses';
import { SolveTimetableJob } from './use-cases/solve-timetable.job';

/** Sessions of talks in rooms and slots. */
@Global()
@Module({
  controllers: [SessionsController],
  providers: [AskForTimetable, AcceptTimetable, SolveTimetableJob],
  exports: [AskForTimetable, AcceptTimetable],
})
export class SessionsModule implements OnModuleInit {
  constructor(
    private readonly setUp: SetUpContributions,
    private readonly jobs: JobRunner,
    private readonly events: EventDelivery,
    private readonly solve: SolveTimetableJob,
  ) {}

  onModuleInit(): void {
    for (const uses of SESSION_USES) this.setUp.registerUses(uses);
    this.jobs.register(this.solve);
    this.events.register(freeSlot);
  }
}
