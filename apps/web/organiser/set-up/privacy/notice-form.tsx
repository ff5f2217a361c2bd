import { answerOf, type Schemas } from '@colloquy/api-client';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { Form } from '../../../parts/forms/form';
import { TextArea, TextField } from '../../../parts/forms/text-field';
import { useToast } from '../../../parts/overlays/toasts';
import { useConference } from '../../../parts/use-conference';
import styles from './notices.module.css';

/** The draft of a notice: new words, which nobody sees until they are published. */
export function NoticeForm(props: { readonly notice: Schemas['NoticeHistoryDto']; readonly onDone: () => void }) {
  const { notice, onDone } = props;
  const { slug: conference } = useConference();
  const toast = useToast();
  const change = useWrite(
    (words: { title: string; text: string }, headers) =>
      answerOf(
        api.PUT('/api/v1/conferences/{conference}/notices/{notice}', {
          params: { path: { conference, notice: notice.id } },
          body: { ...words, asks: notice.asks, revision: notice.revision },
          headers,
        }),
      ),
    () => {
      toast('The draft is kept.');
      onDone();
    },
  );
  return (
    <Form
      label={`Draft of ${notice.title}`}
      error={change.error}
      onSend={(data) => change.mutate({ title: String(data.get('title') ?? ''), text: String(data.get('text') ?? '') })}
    >
      <TextField name="title" label="Title" defaultValue={notice.title} maxLength={120} required />
      <TextArea
        name="text"
        label="What people read"
        hint="{conference}, {contact}, {controller} and {retention} are filled in from the set-up. Replace other words in braces with your own."
        defaultValue={notice.draft ?? notice.versions[0]?.text ?? ''}
        rows={12}
        required
      />
      <div className={styles.acts}>
        <Button type="submit" busy={change.isPending}>
          Keep the draft
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </Form>
  );
}
