import { EventDelivery } from '@colloquy/platform/acts';
import { JobRunner } from '@colloquy/platform/jobs';
import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { SessionsController } from './http/sessions.controller';
import { AcceptTimetable } from './use-cases/accept-timetable';
import { AskForTimetable } from './use-cases/ask-for-timetable';
import { freeSlot } from './use-cases/free-slot.handler';
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
    private readonly jobs: JobRunner,
    private readonly events: EventDelivery,
    private readonly solve: SolveTimetableJob,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this.solve);
    this.events.register(freeSlot);
  }
}
