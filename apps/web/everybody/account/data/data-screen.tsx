import { Part, Screen } from '../../../parts/screen';
import { SignedIn } from '../../../shell/signed-in';
import { EraseMe } from './erase-me';
import { MyConsents } from './my-consents';
import { TakeAlong } from './take-along';

/** Everything about one: to take along, what one has agreed to, and to be erased. */
export function DataScreen() {
  return (
    <SignedIn>
      <Screen
        title="Your data"
        lead="What is kept about you is yours: take it along, change your mind about what you agreed to, or have it erased."
      >
        <Part title="What you agreed to">
          <MyConsents />
        </Part>
        <Part title="Take everything along">
          <TakeAlong />
        </Part>
        <Part title="Be erased">
          <EraseMe />
        </Part>
      </Screen>
    </SignedIn>
  );
}
