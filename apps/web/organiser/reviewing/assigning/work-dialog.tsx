import { useRef, useState } from 'react';
import { Button } from '../../../parts/button';
import { ErrorSummary } from '../../../parts/forms/error-summary';
import { SelectField } from '../../../parts/forms/select-field';
import { InlineText } from '../../../parts/inline-text';
import { Dialog } from '../../../parts/overlays/dialog';
import { useFocusNext } from '../../../parts/use-focus-next';
import { useAnnounce } from '../../../shell/announcer';
import styles from './assigning.module.css';
import { DeclaredConflicts } from './declared-conflicts';
import { type Desk, type DeskWork, type Given, loadWords, type PlanChange } from './desk';

/** The reviewers of one work: taken away, exchanged, added, or added to work with another in training. */
export function WorkDialog(props: {
  readonly desk: Desk;
  readonly work: DeskWork;
  readonly change: PlanChange;
  readonly onClose: () => void;
}) {
  const { desk, work, change, onClose } = props;
  const [given, setGiven] = useState<readonly Given[]>(work.given);
  const [leadId, setLeadId] = useState('');
  const announce = useAnnounce();
  const focusNext = useFocusNext();
  const box = useRef<HTMLDivElement>(null);
  const nameOf = (id: string | null): string => desk.people.find(({ personId }) => personId === id)?.name ?? 'Somebody';
  const add = (reviewerId: string) => {
    if (reviewerId === '') return;
    setGiven([...given, { reviewerId, leadId: leadId || null, reviewed: false }]);
    announce(`${nameOf(reviewerId)} is added. Nothing is changed before you ${change.verb.toLowerCase()}.`);
  };
  const remove = (reviewerId: string) => {
    setGiven(given.filter((one) => one.reviewerId !== reviewerId && one.leadId !== reviewerId));
    if (leadId === reviewerId) setLeadId('');
    announce(`${nameOf(reviewerId)} is taken away.`);
    focusNext(() => box.current?.querySelector('select'));
  };
  const leads = given.filter((one) => one.leadId === null);
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Who reviews ${work.code}?`}
      size="wide"
      stays
      acts={
        <>
          <Button busy={change.busy} onClick={() => change.save(work.submissionId, given, onClose)}>
            {change.verb}
          </Button>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <div ref={box} className={styles.dialog}>
        <p className={styles.title}>
          <InlineText text={work.title} />
        </p>
        <ErrorSummary error={change.error} />
        {given.length === 0 ? <p>Nobody reviews it yet.</p> : null}
        <ul className={styles.given} aria-label="Reviewers">
          {given.map((one) => (
            <li key={one.reviewerId}>
              <span>
                <strong>{nameOf(one.reviewerId)}</strong>
                {one.leadId ? `, in training with ${nameOf(one.leadId)}` : ''}
                <Notes {...{ desk, work, one }} />
              </span>
              {one.reviewed ? (
                <span className={styles.why}>Has reviewed: keeps the work</span>
              ) : (
                <Button look="quiet" onClick={() => remove(one.reviewerId)}>
                  Take away<span className="hide"> {nameOf(one.reviewerId)}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
        {leads.length > 0 ? (
          <SelectField
            name="lead"
            label="Whoever you add next"
            value={leadId}
            onValue={setLeadId}
            empty="reviews by themselves"
            options={leads.map((one) => ({
              value: one.reviewerId,
              label: `is in training with ${nameOf(one.reviewerId)}`,
            }))}
          />
        ) : null}
        <SelectField
          name="add"
          label="Add somebody"
          hint="Those with the fewest works first. Who has a part in the work cannot be chosen."
          value=""
          onValue={add}
          empty="Choose a person"
          options={candidates(desk, work, given)}
        />
        <DeclaredConflicts {...{ desk, work }} onDone={onClose} />
      </div>
    </Dialog>
  );
}

/** Why somebody fits, or should perhaps not be there. */
function Notes({ desk, work, one }: { readonly desk: Desk; readonly work: DeskWork; readonly one: Given }) {
  const words = desk.conflictOf(work.submissionId, one.reviewerId)?.words;
  return (
    <>
      {words ? <span className={styles.warning}>{words}</span> : null}
      {one.why ? <span className={styles.why}>In common: {one.why}</span> : null}
    </>
  );
}

function candidates({ people, conflictOf }: Desk, work: DeskWork, given: readonly Given[]) {
  return people
    .filter(({ personId, here }) => here && given.every(({ reviewerId }) => reviewerId !== personId))
    .sort((a, b) => a.load - b.load)
    .map((person) => {
      const conflict = conflictOf(work.submissionId, person.personId);
      const isFull = person.capacity !== null && person.load >= person.capacity;
      const isElsewhere = person.trackIds !== null && !person.trackIds.includes(work.trackId);
      const notes = [
        `has ${loadWords(person)} works`,
        ...(person.experience === 'new' ? ['new to reviewing'] : []),
        ...(conflict ? [conflict.words] : []),
        ...(isFull ? ['takes no more'] : []),
        ...(isElsewhere ? ['reviews other tracks'] : []),
      ];
      return {
        value: person.personId,
        label: `${person.name}: ${notes.join(', ')}`,
        disabled: conflict?.hard || isFull || isElsewhere,
      };
    });
}
