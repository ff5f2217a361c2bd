import { answerOf, type Schemas } from '@colloquy/api-client';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { CheckField } from '../../parts/forms/check-field';
import { NumberField } from '../../parts/forms/number-field';
import { TextArea } from '../../parts/forms/text-field';
import { ProblemNote } from '../../parts/problem-note';
import { Part } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import {
  AsksForField,
  LabField,
  LanguagesField,
  MeetingFields,
  MethodsField,
  PathwayField,
} from '../../parts/wants/common-fields';
import { HELP_OPTIONS, SomeField } from '../../parts/wants/some-field';
import { TagField } from '../../parts/wants/tag-field';
import styles from '../../parts/wants/wants.module.css';
import type { Profile } from './profile-queries';
import { splitTexts } from './split-texts';

interface PartProps {
  readonly profile: Profile;
  readonly choices: Schemas['ChoicesDto'];
  readonly change: (changes: Partial<Profile>) => void;
}

const BETWEEN = '\n\n';
const LONGEST_SHOWN = 90;
const begin = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)} …` : text);

/** Titles of their own, typed or pasted; what is read from them is shown at once. */
export function YourWork({ profile, change }: PartProps) {
  const [typed, setTyped] = useState(() => profile.texts.join(BETWEEN));
  return (
    <Part title="Your own work">
      <TextArea
        name="texts"
        label="Three to five titles or abstracts of yours"
        hint="One on each line, or paste your publication list. No publications yet? The title of your thesis and a sentence about it do as well. Presenters are brought to you by these words."
        rows={5}
        value={typed}
        onValue={(text) => {
          setTyped(text);
          change({ texts: splitTexts(text) });
        }}
      />
      {profile.texts.length > 0 ? (
        <>
          <p role="status" className={styles.count}>
            {profile.texts.length === 1 ? 'Read as one text:' : `Read as ${profile.texts.length} texts:`}
          </p>
          <ol className={styles.read}>
            {profile.texts.map((text, place) => (
              // Two texts may be alike while one of them is being typed.
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown, not changed
              <li key={place}>{begin(text)}</li>
            ))}
          </ol>
        </>
      ) : null}
    </Part>
  );
}

/** Topics and methods, tapped from what the conference is about. */
export function AboutYou({ profile, change, choices }: PartProps) {
  return (
    <Part title="What you know">
      <TagField
        name="topics"
        label="Topics"
        one="topic"
        hint="Tap what fits, or add your own."
        value={profile.topics}
        suggestions={choices.topics}
        onValue={(topics) => change({ topics: [...topics] })}
      />
      <MethodsField {...{ value: profile, change, choices }} />
    </Part>
  );
}

/** How many, with what, and whether they are trained. */
export function HowMuch({ profile, change, choices, trained }: PartProps & { readonly trained: boolean }) {
  return (
    <Part title="How you help">
      <SomeField
        name="helpsWith"
        label="What can you help with?"
        options={HELP_OPTIONS}
        value={profile.helpsWith}
        onValue={(helpsWith) => change({ helpsWith })}
      />
      <NumberField
        name="capacity"
        label="How many presenters can you take at most?"
        hint="One or two is plenty for a first time: about an hour a week each."
        value={profile.capacity}
        min={1}
        max={20}
        onValue={(capacity) =>
          change({ capacity: capacity ?? 1, wishedMinimum: Math.min(profile.wishedMinimum, capacity ?? 1) })
        }
      />
      {choices.trainingNeeded ? <Training words={choices.trainingWords} trained={trained} /> : null}
      <details className={styles.more}>
        <summary>More about how many</summary>
        <NumberField
          name="wishedMinimum"
          label="At least, if possible"
          hint="0 if you do not mind. Some prefer two who can talk to each other."
          value={profile.wishedMinimum}
          min={0}
          max={profile.capacity}
          onValue={(wishedMinimum) => change({ wishedMinimum: wishedMinimum ?? 0 })}
        />
        <CheckField
          name="automatic"
          label="Leave me out of automatic matching"
          hint="Then only an organiser who asks you brings you together with somebody."
          checked={!profile.automatic}
          onValue={(out) => change({ automatic: !out })}
        />
      </details>
    </Part>
  );
}

function Training({ words, trained }: { readonly words: string; readonly trained: boolean }) {
  const { slug: conference } = useConference();
  const [said, setSaid] = useState(trained);
  const say = useWrite((done: boolean, headers) =>
    answerOf(
      api.PUT('/api/v1/conferences/{conference}/mentor-profile/training', {
        params: { path: { conference } },
        body: { done },
        headers,
      }),
    ),
  );
  return (
    <>
      <ProblemNote error={say.error} />
      <CheckField
        name="training"
        label="I have done the training"
        hint={`${words} You can sign up before: you are introduced to presenters once it is done.`}
        checked={said}
        onValue={(done) => {
          setSaid(done);
          say.mutate(done);
        }}
      />
    </>
  );
}

/** Ways of meeting, and what else decides whether two can work together. */
export function HowYouMeet({ profile, ...rest }: PartProps) {
  const own = { value: profile, ...rest };
  return (
    <>
      <MeetingFields {...own} />
      <details className={styles.more}>
        <summary>Languages and research group</summary>
        <LanguagesField {...own} label="Languages in which you can work" />
        <LabField {...own} label="Your research group" />
      </details>
    </>
  );
}

/** What keeps a mentor from works that they must not help with, and for whom they ask. */
export function WhereYouStand({ profile, change, choices }: PartProps) {
  return (
    <Part title="Where you stand">
      <details className={styles.more}>
        <summary>Supervisor, marking, pathway, and a presenter whom you would like</summary>
        <TagField
          name="supervisors"
          label="Who supervises you?"
          hint="A name or an e-mail address. You are not given a work of the same supervisor."
          one="supervisor"
          optional
          value={profile.supervisors}
          suggestions={[]}
          onValue={(supervisors) => change({ supervisors: [...supervisors] })}
        />
        <TagField
          name="marks"
          label="Modules that you mark"
          hint="By code, such as LING 3010. You are not given anybody who takes one of them."
          one="module"
          optional
          value={profile.marks}
          suggestions={choices.modules}
          onValue={(marks) => change({ marks: [...marks] })}
        />
        <PathwayField
          {...{ value: profile, change, choices }}
          hint="Some conferences bring people of different pathways together."
        />
        <AsksForField
          value={profile}
          change={change}
          label="A presenter whom you would like"
          one="presenter or work"
          hint="A name, or the code of a work. The organisers see it; the presenter is not told."
          suggestions={[]}
        />
      </details>
    </Part>
  );
}
