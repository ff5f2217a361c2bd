import { answerOf } from '@colloquy/api-client';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { Form } from '../../parts/forms/form';
import { RadioGroup } from '../../parts/forms/radio-group';
import { TextArea } from '../../parts/forms/text-field';
import { useKeptText } from '../../parts/forms/use-kept-text';
import { useConference } from '../../parts/use-conference';
import { useAnnounce } from '../../shell/announcer';
import { readersInWords } from './audience';
import styles from './discussing.module.css';
import type { Discussion, Sight } from './discussion-query';

/** Says something about a work, with who will read it named beside the choice. What is typed is kept on this device. */
export function Composer({ discussion, submission }: { readonly discussion: Discussion; readonly submission: string }) {
  const { slug: conference } = useConference();
  const announce = useAnnounce();
  const [text, setText] = useKeptText(`discussion/${submission}`);
  const [sight, setSight] = useState<Sight>('reviewers');
  const { part, calledYou } = discussion;
  const say = useWrite(
    (body: { text: string; sight: 'reviewers' | 'organisers' }, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/submissions/{submission}/discussion', {
          params: { path: { conference, submission } },
          body,
          headers,
        }),
      ),
    () => {
      setText('');
      announce('Posted.');
    },
  );
  const options = [
    {
      value: 'reviewers' as const,
      label: 'Reviewers of this work and the organisers',
      hint: `${readersInWords(discussion, 'reviewers')}. The authors do not.`,
    },
    {
      value: 'organisers' as const,
      label: 'The organisers only',
      hint: `${readersInWords(discussion, 'organisers')}.`,
    },
  ];
  return (
    <Form
      label="Say something"
      error={say.error}
      onSend={() => say.mutate({ text, sight: sight === 'organisers' ? 'organisers' : 'reviewers' })}
    >
      <div className={styles.composer}>
        <TextArea
          name="text"
          label="Say something"
          hint={
            part === 'reviewer' && calledYou?.startsWith('Reviewer')
              ? `The other reviewers read it as from ${calledYou}; the organisers know who you are.`
              : 'It stands under your name.'
          }
          rows={3}
          maxLength={10_000}
          required
          value={text}
          onValue={setText}
        />
        <RadioGroup name="sight" label="Who reads it" options={options} value={sight} onValue={setSight} />
        <Button type="submit" busy={say.isPending}>
          Post
        </Button>
      </div>
    </Form>
  );
}
