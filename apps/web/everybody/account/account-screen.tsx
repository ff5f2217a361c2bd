import { Link } from '@tanstack/react-router';
import { Part, Screen } from '../../parts/screen';
import { SignedIn } from '../../shell/signed-in';
import { MergedAccounts } from './merged-accounts';
import { MyAddresses } from './my-addresses';
import { MyBrowsers } from './my-browsers';
import { MyName } from './my-name';

/** What one is called, by which addresses one is known, and where one is signed in. */
export function AccountScreen() {
  return (
    <SignedIn>
      <Screen title="Your account" lead="There is no password to forget: a link to any of your addresses lets you in.">
        <Part title="Your name">
          <MyName />
        </Part>
        <Part title="Your addresses">
          <MyAddresses />
        </Part>
        <MergedAccounts />
        <Part title="Where you are signed in">
          <MyBrowsers />
        </Part>
        <Part title="Your data">
          <p>
            <Link to="/account/data">Take everything about you along, change what you agreed to, or be erased</Link>
          </p>
        </Part>
      </Screen>
    </SignedIn>
  );
}
