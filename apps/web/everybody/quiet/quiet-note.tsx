import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { Form } from '../../parts/forms/form';
import { FormActs } from '../../parts/forms/form-acts';
import { TextArea } from '../../parts/forms/text-field';
import { Dialog } from '../../parts/overlays/dialog';
import { useToast } from '../../parts/overlays/toasts';
import { useConference } from '../../parts/use-conference';
import styles from './quiet.module.css';
import { quietQuery } from './quiet-query';

/** A way to write to the one named person that a pair does not work; nothing where the conference names nobody. */
export function QuietNote({ pairing }: { readonly pairing: Pick<Schemas['PairingDto'], 'id' | 'code'> }) {
  const { slug: conference } = useConference();
  const [writing, setWriting] = useState(false);
  const route = useQuery(quietQuery(conference));
  const contact = route.data?.contact;
  if (!contact) return null;
  const mine = route.data?.mine.some(({ pairingId }) => pairingId === pairing.id);
  return (
    <p className={styles.way}>
      <button type="button" className={styles.link} onClick={() => setWriting(true)}>
        Does it not work with you two?<span className="hide"> ({pairing.code})</span>
      </button>
      {mine ? (
        <Link to="/c/$conference/quiet" params={{ conference }}>
          See what you wrote
        </Link>
      ) : null}
      {writing ? <NoteDialog pairing={pairing} contact={contact} onClose={() => setWriting(false)} /> : null}
    </p>
  );
}

function NoteDialog(props: {
  readonly pairing: Pick<Schemas['PairingDto'], 'id' | 'code'>;
  readonly contact: string;
  readonly onClose: () => void;
}) {
  const { pairing, contact, onClose } = props;
  const { slug: conference } = useConference();
  const toast = useToast();
  const send = useWrite(
    (words: string, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/pairings/{pairing}/quiet-note', {
          params: { path: { conference, pairing: pairing.id } },
          body: { words },
          headers,
        }),
      ),
    () => {
      onClose();
      toast(`${contact} has your note. You get a mail when there is an answer.`);
    },
  );
  return (
    <Dialog open stays onClose={onClose} title={`Write to ${contact}`}>
      <Form label={`Write to ${contact}`} error={send.error} onSend={(form) => send.mutate(String(form.get('words')))}>
        <p className={styles.lead}>
          Only {contact} reads this: not the other one of your pair, and nobody else who organises. Pairs that do not
          work are nobody’s fault, and somebody else can be found without a word about it.
        </p>
        <TextArea
          name="words"
          label="What does not work?"
          hint="One sentence is enough."
          rows={4}
          maxLength={2000}
          required
        />
        <FormActs>
          <Button type="submit" busy={send.isPending}>
            Send
          </Button>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}
