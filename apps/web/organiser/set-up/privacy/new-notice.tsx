import { answerOf } from '@colloquy/api-client';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { CheckField } from '../../../parts/forms/check-field';
import { Form } from '../../../parts/forms/form';
import { TextArea, TextField } from '../../../parts/forms/text-field';
import { useConference } from '../../../parts/use-conference';
import styles from './notices.module.css';

/** A notice of the conference's own, as a draft. */
export function NewNotice({ onDone }: { readonly onDone: () => void }) {
  const { slug: conference } = useConference();
  const create = useWrite(
    (input: { title: string; text: string; asks: boolean }, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/notices', {
          params: { path: { conference } },
          body: { ...input, kind: 'own' },
          headers,
        }),
      ),
    onDone,
  );
  return (
    <Form
      label="A notice of your own"
      error={create.error}
      onSend={(data) =>
        create.mutate({
          title: String(data.get('title') ?? ''),
          text: String(data.get('text') ?? ''),
          asks: data.get('asks') !== null,
        })
      }
    >
      <TextField name="title" label="Title" maxLength={120} required />
      <TextArea name="text" label="What people read" hint="Nobody sees it until you publish it." rows={8} required />
      <CheckField name="asks" label="Ask people to agree" hint="Otherwise it only tells them something." />
      <div className={styles.acts}>
        <Button type="submit" busy={create.isPending}>
          Keep the draft
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </Form>
  );
}
