import { type DynamicModule, Global, Module } from '@nestjs/common';
import { SIGN_IN_SETTINGS, type SignInSettings } from './accounts.settings';
import { MyAddressesController } from './http/my-addresses.controller';
import { MyNameController } from './http/my-name.controller';
import { MySessionsController } from './http/my-sessions.controller';
import { MyDataController } from './http/rights/my-data.controller';
import { SignInLinksController } from './http/sign-in-links.controller';
import { OpenIdConnect } from './university/open-id-connect';
import { ChangeMyName } from './use-cases/change-my-name';
import { ClaimAddress } from './use-cases/claim-address';
import { EnterAsGuest } from './use-cases/guests';
import { UndoMerge } from './use-cases/merge-people';
import { MyAddresses } from './use-cases/my-addresses';
import { RequestSignInLink } from './use-cases/request-sign-in-link';
import { AskForErasure } from './use-cases/rights/ask-for-erasure';
import { CarryOutErasures } from './use-cases/rights/carry-out-erasures';
import { ExportMe } from './use-cases/rights/export-me';
import { HouseKeeping } from './use-cases/rights/house-keeping';
import { SignInByLink } from './use-cases/sign-in-by-link';
import { SignInByUniversity } from './use-cases/sign-in-by-university';
import { SignInSessions } from './use-cases/sign-in-sessions';

/** People, the ways in which they sign in, and the sessions in which they are signed in. Needs `VIEWER_FOR`. */
@Global()
@Module({})
export class AccountsModule {
  static in(settings: SignInSettings): DynamicModule {
    return {
      module: AccountsModule,
      controllers: [
        SignInLinksController,
        MyDataController,
        MySessionsController,
        MyAddressesController,
        MyNameController,
      ],
      providers: [
        { provide: SIGN_IN_SETTINGS, useValue: settings },
        SignInSessions,
        RequestSignInLink,
        SignInByLink,
        OpenIdConnect,
        SignInByUniversity,
        ChangeMyName,
        ClaimAddress,
        MyAddresses,
        UndoMerge,
        EnterAsGuest,
        ExportMe,
        AskForErasure,
        CarryOutErasures,
        HouseKeeping,
      ],
      exports: [
        SIGN_IN_SETTINGS,
        SignInSessions,
        RequestSignInLink,
        SignInByLink,
        OpenIdConnect,
        SignInByUniversity,
        ClaimAddress,
        EnterAsGuest,
      ],
    };
  }
}
