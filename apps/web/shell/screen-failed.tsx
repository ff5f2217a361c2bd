import type { ErrorComponentProps } from '@tanstack/react-router';
import { ProblemNote } from '../parts/problem-note';
import { Screen } from '../parts/screen';
import { Main } from './frame';

/** A screen that could not be shown, usually because a part of the program could not be loaded. */
export function ScreenFailed({ error, reset }: ErrorComponentProps) {
  return (
    <Main>
      <Screen title="This screen could not be shown">
        <ProblemNote error={error instanceof Error ? error : new Error(String(error))} again={reset} />
      </Screen>
    </Main>
  );
}
