import type { DraftAuthor } from '@colloquy/engines/abstract-draft';
import { Button } from '../../../parts/button';
import { CheckField } from '../../../parts/forms/check-field';
import { TextField } from '../../../parts/forms/text-field';
import { AuthorStanding } from '../../together/author-standing';
import { LeaveWork } from '../../together/leave-work';
import { useWriting } from '../frame/writing';
import { Affiliations } from './affiliations';
import styles from './authors.module.css';

/** What is said under somebody's address. */
function addressHint(isYou: boolean, isGuest: boolean): string {
  if (!isYou) return 'It is not printed.';
  return isGuest
    ? 'Your receipt goes here, and a link by which you come back on any device. It is not printed.'
    : 'Your receipt goes here. It is not printed.';
}

/** One author: what is printed of them, how to reach them, and their place in the order. */
export function AuthorCard(props: {
  readonly author: DraftAuthor;
  readonly place: number;
  readonly count: number;
  readonly isYou: boolean;
  readonly isGuest: boolean;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}) {
  const { author, place, count, isYou, isGuest, onMove, onRemove } = props;
  const { draft, keeper, set } = useWriting();
  const { id, name, address, orcid, affiliations, presenter } = author;
  const at = (part: string): string => `authors.${id}.${part}`;
  const called = name.trim() || (isYou ? 'you' : `author ${place + 1}`);
  const whose = (field: string): string => (isYou ? `Your ${field}` : field.charAt(0).toUpperCase() + field.slice(1));
  return (
    <li className={styles.author}>
      <fieldset>
        <legend>{isYou ? 'You' : name.trim() || `Author ${place + 1}`}</legend>
        <TextField
          name={at('name')}
          label={whose('name')}
          hint="As it is to be printed, in any script."
          autoComplete={isYou ? 'name' : 'off'}
          value={name}
          onValue={(value) => set(at('name'), value)}
        />
        <TextField
          name={at('address')}
          label={whose('e-mail address')}
          hint={addressHint(isYou, isGuest)}
          type="email"
          autoComplete={isYou ? 'email' : 'off'}
          value={address}
          onValue={(value) => set(at('address'), value)}
        />
        {isYou ? null : (
          <AuthorStanding
            submission={draft.id}
            author={author}
            standing={draft.authors.find(({ authorKey }) => authorKey === id)}
            beforeAsking={() => keeper.flush()}
          />
        )}
        <Affiliations
          name={at('affiliations')}
          whose={isYou ? 'Your' : 'Their'}
          affiliations={affiliations}
          onAffiliations={(value) => set(at('affiliations'), value)}
        />
        <CheckField
          name={at('presenter')}
          label={isYou ? 'I present the work' : 'Presents the work'}
          checked={presenter}
          onValue={(value) => set(at('presenter'), value)}
        />
        <details className={styles.more} open={orcid !== '' || undefined}>
          <summary>ORCID iD (optional)</summary>
          <TextField
            name={at('orcid')}
            label={whose('ORCID iD')}
            hint="Sixteen digits by which researchers are told apart, such as 0000-0002-1825-0097."
            autoComplete="off"
            value={orcid}
            onValue={(value) => set(at('orcid'), value)}
          />
        </details>
        {count > 1 ? (
          <div className={styles.moves}>
            <Button look="quiet" disabled={place === 0} onClick={() => onMove(place - 1)}>
              <span aria-hidden="true">↑</span>
              <span className="hide">Move {called} up</span>
            </Button>
            <Button look="quiet" disabled={place === count - 1} onClick={() => onMove(place + 1)}>
              <span aria-hidden="true">↓</span>
              <span className="hide">Move {called} down</span>
            </Button>
            {isYou ? (
              draft.authors.some(({ you, confirmed }) => confirmed && !you) && <LeaveWork submission={draft.id} />
            ) : (
              <Button look="quiet" onClick={onRemove}>
                Take out<span className="hide"> {called}</span>
              </Button>
            )}
          </div>
        ) : null}
      </fieldset>
    </li>
  );
}
