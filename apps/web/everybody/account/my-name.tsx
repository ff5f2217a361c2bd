import { answerOf } from '@colloquy/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { viewerQuery } from '../../api/queries';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { Form } from '../../parts/forms/form';
import { FormActs } from '../../parts/forms/form-acts';
import { TextField } from '../../parts/forms/text-field';
import { useAnnounce } from '../../shell/announcer';

/** What one is called, and how lists sort that. */
export function MyName() {
  const { data: viewer } = useSuspenseQuery(viewerQuery);
  const announce = useAnnounce();
  const change = useWrite(
    (body: { name: string; sortName: string }, headers) => answerOf(api.PATCH('/api/v1/me', { body, headers })),
    () => announce('Your name is changed.'),
  );
  return (
    <Form
      key={`${viewer.name} ${viewer.sortName}`}
      error={change.error}
      onSend={(data) => change.mutate({ name: String(data.get('name')), sortName: String(data.get('sortName')) })}
    >
      <TextField
        name="name"
        label="Name"
        hint="As you wish it shown, in programmes too. What is published already keeps the name it was published with."
        defaultValue={viewer.name ?? ''}
        maxLength={200}
        autoComplete="name"
        required
      />
      <TextField
        name="sortName"
        label="Name in lists"
        hint="By which lists sort you, such as Lovelace, Ada. Empty: we guess it from your name."
        defaultValue={viewer.sortName ?? ''}
        maxLength={200}
        optional
      />
      <FormActs>
        <Button type="submit" busy={change.isPending}>
          Save name
        </Button>
      </FormActs>
    </Form>
  );
}
