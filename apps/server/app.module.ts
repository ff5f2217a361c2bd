import { AccountsModule, ALL_PERSONAL_DATA, VIEWER_FOR } from '@colloquy/features/accounts';
import { ALL_RETAINED_ROWS, ConferencesModule, refuseOnArchived, viewerFor } from '@colloquy/features/conferences';
import { MentoringModule } from '@colloquy/features/mentoring';
import { PostersModule } from '@colloquy/features/posters';
import { ProgrammeModule } from '@colloquy/features/programme';
import { ReviewsModule } from '@colloquy/features/reviews';
import { SessionsModule } from '@colloquy/features/sessions';
import { SubmissionsModule } from '@colloquy/features/submissions';
import { ACT_GUARD, ActsModule } from '@colloquy/platform/acts';
import type { Settings } from '@colloquy/platform/config';
import { FILE_STORE, type FileStore, SUBMITTED_FILES, submittedFiles } from '@colloquy/platform/files';
import { CallRuleGuard, ProblemDetailsFilter, requestValidation, VIEWER_SOURCE } from '@colloquy/platform/http';
import { JobsModule } from '@colloquy/platform/jobs';
import { MailDelivery, Outbox } from '@colloquy/platform/mail';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { addressesOfPeople } from './addresses-of-people';
import { HealthController } from './health.controller';
import { JobsController } from './jobs.controller';
import { ConferencePageController } from './pages/attendee/conference-page.controller';
import { HomePageController } from './pages/attendee/home-page.controller';
import { CoAuthorPagesController } from './pages/author/co-author-pages.controller';
import { MySubmissionsController } from './pages/author/home/my-submissions.controller';
import { PlacePagesController } from './pages/author/place-pages.controller';
import { ResumePagesController } from './pages/author/resume-pages.controller';
import { SignOffPagesController } from './pages/author/sign-off-pages.controller';
import { StartPagesController } from './pages/author/start-pages.controller';
import { WithdrawalController } from './pages/author/withdrawing/withdrawal.controller';
import { TitlePagesController } from './pages/author/writing/title-pages.controller';
import { FounderPagesController } from './pages/everybody/founder-pages.controller';
import { InvitationPagesController } from './pages/everybody/invitation-pages.controller';
import { JoinPagesController } from './pages/everybody/join-pages.controller';
import { MessagesController } from './pages/everybody/messages.controller';
import { NewcomerDoor } from './pages/everybody/newcomer-door';
import { NextStepController } from './pages/everybody/next-step.controller';
import { SignInController } from './pages/everybody/sign-in.controller';
import { SignInAddressController } from './pages/everybody/sign-in-address.controller';
import { SignInPagesController } from './pages/everybody/sign-in-pages.controller';
import { SignInUniversityController } from './pages/everybody/sign-in-university.controller';
import { MentorSignUpPagesController } from './pages/mentor/sign-up-pages.controller';
import { LogController } from './pages/organiser/log/log.controller';
import { NudgesController } from './pages/organiser/nudges.controller';
import { OpenTasks } from './pages/organiser/open-tasks';
import { OutboxController } from './pages/organiser/outbox.controller';
import { SubmissionTableController } from './pages/organiser/submission-table/submission-table.controller';
import { TasksController } from './pages/organiser/tasks.controller';
import { ALL_DATA_OF_PEOPLE } from './personal-data';
import { ALL_RETAINED_ROWS_OF_ROOMS } from './retained-rows';
import { SETTINGS } from './settings-token';
import { ViewerFromSession } from './viewer-from-session';

/** What the outside world gives the program at its start. */
export interface Surroundings {
  readonly settings: Settings;
  readonly dataSource: DataSource;
  readonly files: FileStore;
}

/** The whole program: the platform, the features in their order, and the pages that join them. */
@Global()
@Module({})
export class AppModule {
  static in({ settings, dataSource, files }: Surroundings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DiscoveryModule,
        ActsModule,
        JobsModule,
        AccountsModule.in(settings),
        ConferencesModule,
        SubmissionsModule,
        MentoringModule,
        ReviewsModule,
        SessionsModule,
        PostersModule,
        ProgrammeModule,
      ],
      controllers: [
        HealthController,
        JobsController,
        SignInController,
        SignInPagesController,
        SignInAddressController,
        SignInUniversityController,
        FounderPagesController,
        JoinPagesController,
        InvitationPagesController,
        StartPagesController,
        TitlePagesController,
        MentorSignUpPagesController,
        ResumePagesController,
        MySubmissionsController,
        WithdrawalController,
        CoAuthorPagesController,
        PlacePagesController,
        SignOffPagesController,
        MessagesController,
        TasksController,
        SubmissionTableController,
        NudgesController,
        NextStepController,
        OutboxController,
        LogController,
        HomePageController,
        ConferencePageController,
      ],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: DataSource, useValue: dataSource },
        { provide: FILE_STORE, useValue: files },
        { provide: SUBMITTED_FILES, useValue: submittedFiles(settings.dataFolder, settings.uploads) },
        Outbox,
        NewcomerDoor,
        OpenTasks,
        {
          provide: MailDelivery,
          useFactory: (db: DataSource) => new MailDelivery(db, addressesOfPeople(db), settings.mail ?? null),
          inject: [DataSource],
        },
        { provide: VIEWER_FOR, useValue: viewerFor },
        { provide: ACT_GUARD, useValue: refuseOnArchived },
        { provide: ALL_PERSONAL_DATA, useValue: ALL_DATA_OF_PEOPLE },
        { provide: ALL_RETAINED_ROWS, useValue: ALL_RETAINED_ROWS_OF_ROOMS },
        { provide: VIEWER_SOURCE, useClass: ViewerFromSession },
        { provide: APP_GUARD, useClass: CallRuleGuard },
        { provide: APP_PIPE, useFactory: requestValidation },
        { provide: APP_FILTER, useClass: ProblemDetailsFilter },
      ],
      exports: [
        SETTINGS,
        DataSource,
        FILE_STORE,
        SUBMITTED_FILES,
        VIEWER_FOR,
        ACT_GUARD,
        ALL_PERSONAL_DATA,
        ALL_RETAINED_ROWS,
        VIEWER_SOURCE,
      ],
    };
  }
}
