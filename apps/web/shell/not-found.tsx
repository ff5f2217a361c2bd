import { Screen } from '../parts/screen';
import { Bare } from './frame';

/** An address that leads nowhere. */
export function NotFound() {
  return (
    <Bare>
      <Screen title="There is nothing here" lead="The address may be mistyped, or the thing that it meant is gone.">
        <a href="/app/">To the start of the workspace</a>
      </Screen>
    </Bare>
  );
}
