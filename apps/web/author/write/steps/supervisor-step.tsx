import { TextField } from '../../../parts/forms/text-field';
import { later } from '../../../parts/later';
import { useWriting } from '../frame/writing';

/** What was asked and answered comes from the server alone; the fields do without. */
const SignOffPanel = later(
  () => import('../../together/sign-off-panel').then((module) => module.SignOffPanel),
  () => null,
);

/** Who supervises the work and says that it may be sent in. */
export function SupervisorStep() {
  const { content, draft, keeper, rules, set } = useWriting();
  const isNeeded = rules.rules.signOff === 'required';
  return (
    <>
      <TextField
        name="supervisor.name"
        label="Who supervises your work?"
        hint={
          isNeeded
            ? 'They get one mail with one link, and say with one tap that it may be presented. It counts when they have.'
            : 'They get one mail with one link, and are asked to say that it may be presented. You need not wait for them.'
        }
        optional={!isNeeded}
        autoComplete="off"
        value={content.supervisor.name}
        onValue={(name) => set('supervisor.name', name)}
      />
      <TextField
        name="supervisor.address"
        label="Their e-mail address"
        optional={!isNeeded}
        type="email"
        autoComplete="off"
        value={content.supervisor.address}
        onValue={(address) => set('supervisor.address', address)}
      />
      <SignOffPanel
        submission={draft.id}
        signOff={draft.signOff}
        supervisor={content.supervisor}
        beforeAsking={() => keeper.flush()}
      />
    </>
  );
}
