import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CheckField } from '../../../parts/forms/check-field';
import { FaultsProvider, faultsOf } from '../../../parts/forms/faults';
import { NumberField } from '../../../parts/forms/number-field';
import { RadioGroup } from '../../../parts/forms/radio-group';
import { SaveState } from '../../../parts/forms/save-state';
import { useAutosave } from '../../../parts/forms/use-autosave';
import { Part } from '../../../parts/screen';
import { useConference } from '../../../parts/use-conference';
import builder from '../form/builder.module.css';
import styles from './reviewing.module.css';
import { type EditedRules, type KeptRules, reviewingRulesQuery, saveReviewingRules } from './reviewing-rules-query';

const NUMBERS = [
  {
    name: 'wanted',
    one: 'reviewer',
    label: 'How many people review each work?',
    hint: 'Three is usual: one more than needed, should somebody drop out.',
  },
  {
    name: 'least',
    one: 'review',
    label: 'How many reviews does a work have before you decide on it?',
    hint: 'With fewer, no decision can be taken down. Reviews by somebody in training do not count.',
  },
] as const;

const KNOWING = [
  {
    value: 'single',
    label: 'Reviewers know the authors, authors do not know the reviewers',
    hint: 'The usual way for students: reviewers can say what helps this person, and may be frank.',
  },
  {
    value: 'double',
    label: 'Neither knows the other',
    hint: 'Reviewers get the work without names. You still know both.',
  },
  {
    value: 'open',
    label: 'Both know each other',
    hint: 'Authors learn who reviewed when decisions are released. Reviewers are told before they begin.',
  },
] as const;

const OTHERS = [
  {
    value: 'after-own',
    label: 'Once they have sent their own',
    hint: 'So nobody is led by what another has written before.',
  },
  { value: 'never', label: 'Not at all' },
] as const;

const parted = ({ version: _, ...rules }: KeptRules): EditedRules => rules;

const inWords = ({ anonymity, wanted, least }: EditedRules): string =>
  [
    `${wanted ?? 0} reviews of each work, ${least ?? 0} at the least`,
    KNOWING.find(({ value }) => value === anonymity)?.label.toLowerCase(),
  ].join('; ');

/** How many review each work, who knows whom, and what reviewers see of each other; saved by itself. */
export function ReviewingRules({ kept }: { readonly kept: KeptRules }) {
  const { id, slug } = useConference();
  const queries = useQueryClient();
  const [rules, setRules] = useState<EditedRules>(parted(kept));
  const edit = (changes: Partial<EditedRules>) => setRules((before) => ({ ...before, ...changes }));
  const saving = useAutosave(
    async (value, version) => {
      const saved = await saveReviewingRules(slug, value, version);
      queries.setQueryData(reviewingRulesQuery(slug).queryKey, saved);
      return { version: saved.version };
    },
    rules,
    {
      version: kept.version,
      keep: `set-up/reviewing-rules/${id}`,
      restore: setRules,
      theirs: async () => {
        const fresh = await queries.fetchQuery({ ...reviewingRulesQuery(slug), staleTime: 0 });
        return { value: parted(fresh), version: fresh.version };
      },
    },
  );
  const faults = saving.status.is === 'refused' ? faultsOf(saving.status.error) : [];
  return (
    <FaultsProvider value={faults}>
      <Part title="How reviewing goes">
        <div className={builder.state}>
          <SaveState of={saving} yours={rules} show={inWords} />
        </div>
        <div className={styles.rules}>
          {NUMBERS.map(({ name, one, ...words }) => (
            <NumberField
              key={name}
              name={name}
              {...words}
              unit={rules[name] === 1 ? one : `${one}s`}
              min={1}
              max={10}
              value={rules[name]}
              onValue={(to) => edit({ [name]: to })}
            />
          ))}
          <RadioGroup
            name="anonymity"
            label="Who knows whom?"
            value={rules.anonymity}
            options={KNOWING}
            onValue={(anonymity) => edit({ anonymity })}
          />
          <CheckField
            name="experienced"
            label="At least one of the reviewers of a work has experience"
            hint="Reviewers say so themselves. People who are new to it then never judge a work alone."
            checked={rules.experienced}
            onValue={(experienced) => edit({ experienced })}
          />
          <CheckField
            name="labsApart"
            label="Two reviewers of one work come from different labs"
            hint="People of one lab tend to look alike at a work."
            checked={rules.labsApart}
            onValue={(labsApart) => edit({ labsApart })}
          />
          <RadioGroup
            name="others"
            label="When do reviewers read what others wrote about the same work?"
            value={rules.others}
            options={OTHERS}
            onValue={(others) => edit({ others })}
          />
          <CheckField
            name="discussion"
            label="Reviewers of a work may discuss it with each other"
            hint="Each once their own review is in. You read along."
            checked={rules.discussion}
            onValue={(discussion) => edit({ discussion })}
          />
        </div>
      </Part>
    </FaultsProvider>
  );
}
