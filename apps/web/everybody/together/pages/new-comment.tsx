import { answerOf } from '@colloquy/api-client';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { Form } from '../../../parts/forms/form';
import { SelectField } from '../../../parts/forms/select-field';
import { TextArea } from '../../../parts/forms/text-field';
import { useToast } from '../../../parts/overlays/toasts';
import styles from '../together.module.css';
import type { WorkPlace } from '../together-queries';
import { NAMED_PLACES, type Place, placeWords } from './places';

/** Writes about the place that is marked; the place can be chosen here as well as drawn. */
export function NewComment(props: {
  readonly where: WorkPlace;
  readonly fileId: string;
  readonly page: number;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  readonly onDone: () => void;
}) {
  const { where, fileId, page, place, onPlace, onDone } = props;
  const toast = useToast();
  const [chosen, setChosen] = useState('');
  const write = useWrite(
    (body: Place & { fileId: string; page: number; text: string }, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/submissions/{submission}/page-comments', {
          params: { path: { ...where } },
          body,
          headers,
        }),
      ),
    ({ number }) => {
      toast(`Comment ${number} is written.`);
      onDone();
    },
  );
  return (
    <Form
      label="A comment on a place of the page"
      error={write.error}
      onSend={(data) => write.mutate({ ...place, fileId, page, text: String(data.get('text') ?? '') })}
    >
      <SelectField
        name="place"
        label="Where on the page"
        hint="Draw it on the picture, move the frame with the arrow keys, or choose here."
        empty={`As marked: ${placeWords(place)}`}
        value={chosen}
        options={NAMED_PLACES.map(({ name }) => ({ value: name, label: name }))}
        onValue={(name) => {
          const named = NAMED_PLACES.find((one) => one.name === name);
          setChosen('');
          if (named) onPlace(named.place);
        }}
      />
      <TextArea
        name="text"
        label="What you would like to say"
        hint="Begin with what works. Then one question, or one thing to try."
        rows={4}
        required
      />
      <div className={styles.acts}>
        <Button type="submit" busy={write.isPending}>
          Write the comment
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </Form>
  );
}
