import { Part } from '../../parts/screen';
import { StepList } from './steps';
import { useNextStep } from './use-next-step';

/** For organisers who are something else as well: what waits for them in those roles. Nothing where nothing waits. */
export function MySteps({ conference }: { readonly conference: string }) {
  const { data } = useNextStep(conference);
  if (!data || data.steps.length === 0) return null;
  return (
    <Part title="And for you yourself">
      <StepList steps={data.steps} now={data.now} />
    </Part>
  );
}
