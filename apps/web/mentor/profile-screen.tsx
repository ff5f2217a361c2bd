import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../api/client';
import { useWrite } from '../api/use-write';
import { Answer } from '../parts/answer';
import { Button } from '../parts/button';
import { Form } from '../parts/forms/form';
import { NumberField } from '../parts/forms/number-field';
import { TextArea } from '../parts/forms/text-field';
import { useToast } from '../parts/overlays/toasts';
import { Screen } from '../parts/screen';
import { useConference } from '../parts/use-conference';

type Profile = Schemas['MyMentorProfileDto'];

/** The parts of a text between blank lines, or its lines. */
const parts = (text: string, between: RegExp): string[] =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function ProfileForm({ profile }: { readonly profile: Profile }) {
  const { slug: conference } = useConference();
  const navigate = useNavigate();
  const toast = useToast();
  const save = useWrite(
    (body: Schemas['MentorProfileDto'], headers) =>
      answerOf(
        api.PUT('/api/v1/conferences/{conference}/mentor-profile', { params: { path: { conference } }, body, headers }),
      ),
    () => {
      toast('Saved. The organisers match mentors by it; you hear as soon as somebody is found for you.');
      return navigate({ to: '/c/$conference/home', params: { conference } });
    },
  );
  return (
    <Form
      error={save.error}
      onSend={(data) =>
        save.mutate({
          capacity: Number(data.get('capacity')),
          texts: parts(String(data.get('texts') ?? ''), /\n\s*\n/),
          topics: parts(String(data.get('topics') ?? ''), /\n/),
        })
      }
    >
      <NumberField
        name="capacity"
        label="How many presenters can you take?"
        hint="One or two is plenty for a first time."
        defaultValue={profile.capacity}
        min={1}
        max={20}
        required
      />
      <TextArea
        name="texts"
        label="Titles and abstracts of your own work"
        hint="Three to five are best, with an empty line between them. Mentors and presenters are brought together by these words."
        rows={10}
        defaultValue={profile.texts.join('\n\n')}
        required
      />
      <TextArea
        name="topics"
        label="What you would like to help with"
        hint="One thing on each line, such as: statistics, a first talk, writing for non-specialists"
        optional
        rows={3}
        defaultValue={profile.topics.join('\n')}
      />
      <Button type="submit" busy={save.isPending}>
        Save
      </Button>
    </Form>
  );
}

/** A mentor says what they work on and how many presenters they can take. */
export function ProfileScreen() {
  const { slug: conference } = useConference();
  const profile = useQuery({
    queryKey: ['mentor-profile', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/mentor-profile', { params: { path: { conference } } })),
  });
  return (
    <Screen title="What you can help with" lead="Two minutes: presenters are given to you by what you write here.">
      <Answer query={profile}>{(profile) => <ProfileForm profile={profile} />}</Answer>
    </Screen>
  );
}
