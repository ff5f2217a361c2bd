import type { Schemas } from '@colloquy/api-client';
import { CheckField } from '../forms/check-field';
import { Fieldset } from '../forms/fieldset';
import { RadioGroup } from '../forms/radio-group';
import { TagField } from './tag-field';
import styles from './wants.module.css';
import type { Wishes } from './wants-queries';

const SAME_LAB = [
  { value: 'either', label: 'I don’t mind' },
  { value: 'want', label: 'The same group, please' },
  { value: 'avoid', label: 'Another group, please' },
] as const;

/** What nobody else reads: said voluntarily, by a mentor or by a presenter. */
export function PrivateFields(props: {
  readonly side: 'mentor' | 'presenter';
  readonly choices: Schemas['ChoicesDto'];
  readonly wishes: Wishes;
  readonly change: (changes: Partial<Wishes>) => void;
}) {
  const { side, choices, wishes, change } = props;
  const field = side === 'mentor' ? 'offers' : 'wants';
  const chosen = wishes[field];
  return (
    <div className={styles.stack}>
      <p className={styles.private}>
        <strong>Only you read this.</strong> Organisers, mentors and presenters do not see it, and no reason for a pair
        is taken from it. It is used when people are brought together, and deleted soon after the conference. All of it
        is voluntary.
      </p>
      {choices.wishes.length > 0 ? (
        <Fieldset
          name={field}
          legend={side === 'mentor' ? 'I offer to be' : 'If one offers it, I would like'}
          hint={side === 'mentor' ? 'Only somebody who wishes for it is brought to you by it.' : undefined}
          optional
        >
          {choices.wishes.map((wish) => (
            <CheckField
              key={wish}
              name={`${field}.${wish}`}
              label={wish}
              checked={chosen.includes(wish)}
              onValue={(is) =>
                change({ [field]: choices.wishes.filter((other) => (other === wish ? is : chosen.includes(other))) })
              }
            />
          ))}
        </Fieldset>
      ) : null}
      <RadioGroup
        name="sameLab"
        label={side === 'mentor' ? 'A presenter of my own research group?' : 'A mentor of my own research group?'}
        options={SAME_LAB}
        value={wishes.sameLab}
        onValue={(sameLab) => change({ sameLab })}
      />
      <TagField
        name="notWith"
        label="Not this person"
        hint="You are not brought together with anybody named here. We do not ask why, and they do not hear of it. A name or an e-mail address."
        one="name"
        onlyTyped
        optional
        value={wishes.notWith}
        suggestions={side === 'presenter' ? choices.mentors : []}
        onValue={(notWith) => change({ notWith: [...notWith] })}
      />
      <TagField
        name="closeTo"
        label="People who are close to you"
        hint="A partner, family, a close friend, somebody you share a home with. You are not brought together with them, and nobody is told why."
        one="person"
        onlyTyped
        optional
        value={wishes.closeTo}
        suggestions={side === 'presenter' ? choices.mentors : []}
        onValue={(closeTo) => change({ closeTo: [...closeTo] })}
      />
    </div>
  );
}
