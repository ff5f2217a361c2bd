import { answerOf, type Schemas } from '@colloquy/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Answer } from '../../parts/answer';
import { Button } from '../../parts/button';
import { Form } from '../../parts/forms/form';
import { FormActs } from '../../parts/forms/form-acts';
import { NumberField } from '../../parts/forms/number-field';
import { RadioGroup } from '../../parts/forms/radio-group';
import { TextArea, TextField } from '../../parts/forms/text-field';
import { useToast } from '../../parts/overlays/toasts';
import { Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { TagField } from '../../parts/wants/tag-field';

type Own = Schemas['OwnReviewerProfileDto'];
type Profile = Schemas['ReviewerProfileDto'];

const profileQuery = (conference: string) =>
  queryOptions({
    queryKey: ['reviewer-profile', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/reviewer-profile', { params: { path: { conference } } })),
  });

/** A reviewer says what they know, how many works they take, and whether they have done this before. */
export function ReviewerProfileScreen() {
  const { slug: conference } = useConference();
  const own = useQuery({ ...profileQuery(conference), refetchOnWindowFocus: false });
  return (
    <Screen
      title="What you can review"
      lead="Two minutes: then you are given works from your field, and never more than you take. The organisers read this, nobody else."
    >
      <Answer query={own}>{(data) => <ProfileForm key={data.revision} own={data} />}</Answer>
    </Screen>
  );
}

const BETWEEN = '\n\n';

function ProfileForm({ own }: { readonly own: Own }) {
  const { slug: conference } = useConference();
  const navigate = useNavigate();
  const toast = useToast();
  const [topics, setTopics] = useState<readonly string[]>(own.topics);
  const [experience, setExperience] = useState(own.experience);
  const save = useWrite(
    (body: Profile, headers) =>
      answerOf(
        api.PUT('/api/v1/conferences/{conference}/reviewer-profile', {
          params: { path: { conference }, header: { 'If-Match': `"${own.revision}"` } },
          body,
          headers,
        }),
      ),
    async () => {
      toast('Thank you. You hear from us when there is something to review.');
      await navigate({ to: '/c/$conference/reviewing', params: { conference } });
    },
  );
  return (
    <Form
      label="What you can review"
      error={save.error}
      onSend={(form) =>
        save.mutate({
          topics: [...topics],
          texts: String(form.get('texts') ?? '')
            .split(/\n+/)
            .map((text) => text.trim())
            .filter((text) => text !== ''),
          capacity: form.get('capacity') ? Number(form.get('capacity')) : null,
          lab: String(form.get('lab') ?? ''),
          experience,
        })
      }
    >
      <TagField
        name="topics"
        label="Topics that you know"
        one="topic"
        hint="Tap what fits, or add your own."
        value={topics}
        suggestions={own.suggestions}
        onValue={setTopics}
      />
      <NumberField
        name="capacity"
        label="How many works do you take at most?"
        hint="A student abstract takes about twenty minutes. You are never given more than this."
        min={0}
        max={200}
        defaultValue={own.capacity ?? undefined}
        required
      />
      <RadioGroup
        name="experience"
        label="Have you reviewed before?"
        value={experience}
        onValue={setExperience}
        options={[
          { value: 'experienced', label: 'Yes, I know how it goes' },
          {
            value: 'new',
            label: 'I am new to it',
            hint: 'Welcome. You review beside somebody who has done it before.',
          },
        ]}
      />
      <TextField
        name="lab"
        label="Your lab or research group"
        hint="So that you are not given work from next door."
        optional
        defaultValue={own.lab}
        list="labs"
      />
      <datalist id="labs">
        {own.labs.map((lab) => (
          <option key={lab} value={lab} />
        ))}
      </datalist>
      <TextArea
        name="texts"
        label="A few titles of yours"
        hint="One on each line. They help to find works that are near to yours."
        rows={4}
        optional
        defaultValue={own.texts.join(BETWEEN)}
      />
      <FormActs>
        <Button type="submit" busy={save.isPending}>
          {own.done ? 'Save' : 'That is me'}
        </Button>
      </FormActs>
    </Form>
  );
}
