import { type ReactNode, useState } from 'react';
import { ErrorSummary } from './error-summary';
import { type Fault, FaultsProvider, faultsOf } from './faults';
import { faultsIn } from './validity';

const NONE: readonly Fault[] = [];

/**
 * A form that keeps what was typed: what the browser finds wrong is said in our words before anything is sent, what the
 * server finds wrong stands in the summary and beside the fields of that name.
 * @param error why the last sending failed, such as `write.error`
 * @param onSend called when nothing is wrong that can be seen here
 */
export function Form(props: {
  readonly error?: Error | null;
  readonly onSend: (data: FormData) => void;
  readonly children: ReactNode;
  readonly label?: string;
}) {
  const { error = null, onSend, children, label } = props;
  const [found, setFound] = useState(NONE);
  const faults = found.length > 0 ? found : faultsOf(error);
  return (
    <form
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = faultsIn(event.currentTarget);
        setFound(wrong.length > 0 ? wrong : NONE);
        if (wrong.length === 0) onSend(new FormData(event.currentTarget));
      }}
    >
      <ErrorSummary error={found.length > 0 ? null : error} faults={found} />
      <FaultsProvider value={faults}>{children}</FaultsProvider>
    </form>
  );
}
