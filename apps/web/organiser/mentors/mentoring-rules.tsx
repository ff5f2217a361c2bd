import { answerOf, type Schemas } from '@colloquy/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { CheckField } from '../../parts/forms/check-field';
import { Form } from '../../parts/forms/form';
import { FormActs } from '../../parts/forms/form-acts';
import { TextArea } from '../../parts/forms/text-field';
import { useToast } from '../../parts/overlays/toasts';
import { Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { rulesQuery } from './mentor-queries';

type Rules = Schemas['MentoringRulesDto'];
const lines = (text: FormDataEntryValue | null): string[] =>
  String(text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What organisers say for all mentors and presenters: training, places to meet, and which private wishes there are. */
export function MentoringRulesScreen() {
  const { slug: conference } = useConference();
  const toast = useToast();
  const { data: rules } = useSuspenseQuery(rulesQuery(conference));
  const [trained, setTrained] = useState(rules.trainingNeeded);
  const save = useWrite(
    (body: Rules, headers) =>
      answerOf(
        api.PUT('/api/v1/conferences/{conference}/mentoring-rules', {
          params: { path: { conference }, header: { 'If-Match': `"${rules.revision}"` } },
          body,
          headers,
        }),
      ),
    () => toast('Saved.'),
  );
  return (
    <Screen
      title="Training, places and wishes"
      lead="What mentors and presenters are asked, and what they can choose from."
    >
      <Form
        error={save.error}
        onSend={(data) =>
          save.mutate({
            trainingNeeded: trained,
            trainingWords: String(data.get('trainingWords') ?? ''),
            campuses: lines(data.get('campuses')),
            wishes: lines(data.get('wishes')),
          })
        }
      >
        <CheckField
          name="trainingNeeded"
          label="Mentors do a training first"
          hint="They can sign up and be matched before; they are introduced to nobody until it is done. They tick it off themselves, or you mark it for them."
          checked={trained}
          onValue={setTrained}
        />
        <TextArea
          name="trainingWords"
          label="What the training is and where"
          hint="Mentors read this. Give the address or the days."
          rows={3}
          optional={!trained}
          defaultValue={rules.trainingWords}
        />
        <TextArea
          name="campuses"
          label="Where pairs can meet in person"
          hint="One campus or site on each line. With none, everybody meets at the same place."
          rows={3}
          optional
          defaultValue={rules.campuses.join('\n')}
        />
        <TextArea
          name="wishes"
          label="What mentors may offer, and presenters wish for, in private"
          hint="One on each line, said of the mentor. Nobody but the person reads what they choose, you neither. If you change the words of one, what people have chosen under the old words no longer holds."
          rows={6}
          optional
          defaultValue={rules.wishes.join('\n')}
        />
        <FormActs>
          <Button type="submit" busy={save.isPending}>
            Save
          </Button>
        </FormActs>
      </Form>
    </Screen>
  );
}
