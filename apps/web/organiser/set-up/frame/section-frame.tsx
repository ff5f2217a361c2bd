import { type ReactNode, useState } from 'react';
import { Button } from '../../../parts/button';
import { ErrorSummary } from '../../../parts/forms/error-summary';
import { FaultsProvider } from '../../../parts/forms/faults';
import type { SetUpFault } from '../shapes';
import { Conflict } from './conflict';
import { Saving } from './saving';
import { SetUpFrame } from './set-up-frame';
import type { Section } from './use-section';

const NONE: readonly SetUpFault[] = [];

/** A section that is written on this screen: saves before it goes on, and says what keeps it from being saved. */
export function SectionFrame<Form extends object>(props: {
  readonly section: Section<Form>;
  readonly children: ReactNode;
}) {
  const { section, children } = props;
  const { keeper, definition, state, joined, faults, message, theirs } = section;
  const [tried, setTried] = useState<readonly SetUpFault[]>(NONE);
  const [regretted, setRegretted] = useState<Form | null>(null);
  const save = async (): Promise<boolean> => {
    const isSaved = await keeper.save(true);
    const now = keeper.now();
    const plain = now.message === '' ? [] : [{ field: '', message: now.message }];
    setTried(isSaved ? NONE : now.faults.length > 0 ? now.faults : plain);
    return isSaved;
  };
  const shown = state === 'saved' ? NONE : tried;
  return (
    <SetUpFrame step={definition.name} save={save} status={<Saving state={state} joined={joined} />}>
      {theirs ? <Conflict section={section} onTaken={setRegretted} /> : null}
      {regretted ? (
        <p>
          Theirs stands now.{' '}
          <Button
            look="quiet"
            onClick={() => {
              keeper.edit(regretted);
              setRegretted(null);
            }}
          >
            Bring mine back
          </Button>
        </p>
      ) : null}
      <ErrorSummary faults={shown} />
      {shown.length === 0 && state === 'refused' && faults.length === 0 ? <p role="alert">{message}</p> : null}
      <FaultsProvider value={faults}>{children}</FaultsProvider>
    </SetUpFrame>
  );
}
