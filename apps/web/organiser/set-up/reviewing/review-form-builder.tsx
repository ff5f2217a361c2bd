import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Button } from '../../../parts/button';
import { FaultsProvider, faultsOf } from '../../../parts/forms/faults';
import { SaveState } from '../../../parts/forms/save-state';
import { useAutosave } from '../../../parts/forms/use-autosave';
import { Empty } from '../../../parts/loading';
import { useToast } from '../../../parts/overlays/toasts';
import { Tabs } from '../../../parts/tabs';
import { useConference } from '../../../parts/use-conference';
import { useFocusNext, whatHasFocus } from '../../../parts/use-focus-next';
import { useAnnounce } from '../../../shell/announcer';
import builder from '../form/builder.module.css';
import list from '../form/card.module.css';
import { makeId } from '../form/new-question';
import { useWide } from '../form/use-wide';
import { CriterionCard } from './criterion-card';
import { type Criterion, newCriterion, type ReviewForm, reviewFormQuery, saveReviewForm } from './review-form-query';
import { ReviewPreview } from './review-preview';
import styles from './reviewing.module.css';

/** What stays as it is once somebody has reviewed. */
function Kept({ reviews }: { readonly reviews: number }) {
  if (reviews === 0) return null;
  return (
    <p className={styles.kept}>
      <strong>{reviews === 1 ? 'There is one review' : `There are ${reviews} reviews`} by this form.</strong> Their
      scores stay as they were given. You can still change words, weights and the order: means are weighed anew at once,
      and changed words stand beside scores that were given for the old ones. Criteria can no longer be added or
      removed.
    </p>
  );
}

/** The criteria by which works are judged, saved by themselves, with what a reviewer sees. */
export function ReviewFormBuilder({ form }: { readonly form: ReviewForm }) {
  const { id, slug } = useConference();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const toast = useToast();
  const focusNext = useFocusNext();
  const [criteria, setCriteria] = useState<readonly Criterion[]>(form.criteria);
  const [open, setOpen] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const wide = useWide(box);
  const saving = useAutosave(
    async (value, version) => {
      const saved = await saveReviewForm(slug, value, version);
      queries.setQueryData(reviewFormQuery(slug).queryKey, saved);
      void queries.invalidateQueries({ queryKey: ['set-up', slug] });
      return { version: saved.version };
    },
    criteria,
    {
      version: form.version,
      keep: `set-up/reviewing/${id}`,
      restore: setCriteria,
      theirs: async () => {
        const fresh = await queries.fetchQuery({ ...reviewFormQuery(slug), staleTime: 0 });
        return { value: fresh.criteria, version: fresh.version };
      },
    },
  );
  const faults = saving.status.is === 'refused' ? faultsOf(saving.status.error) : [];
  const whole = faults.filter(({ field }) => field === 'criteria');
  const nameOf = ({ name }: Criterion) => `“${name.trim() || 'New criterion'}”`;
  const move = (criterion: Criterion, to: number) => {
    if (to < 0 || to >= criteria.length) {
      return announce(`${nameOf(criterion)} is ${to < 0 ? 'first' : 'last'} already.`);
    }
    focusNext(whatHasFocus());
    const rest = criteria.filter((other) => other.id !== criterion.id);
    setCriteria([...rest.slice(0, to), criterion, ...rest.slice(to)]);
    announce(`${nameOf(criterion)} is now ${to + 1} of ${criteria.length}.`);
  };
  const remove = (criterion: Criterion) => {
    const place = criteria.indexOf(criterion);
    const next = criteria[place + 1] ?? criteria[place - 1];
    setCriteria((all) => all.filter((other) => other.id !== criterion.id));
    toast(`${nameOf(criterion)} is removed.`, {
      undo: () => setCriteria((all) => [...all.slice(0, place), criterion, ...all.slice(place)]),
    });
    focusNext(() => document.getElementById(next ? `edit-${next.id}` : 'add-criterion'));
  };
  const add = () => {
    const criterion = newCriterion(makeId());
    setCriteria([...criteria, criterion]);
    setOpen(criterion.id);
    focusNext(() => document.querySelector('[data-open] input'));
  };
  const editing = (
    <>
      <Kept reviews={form.reviews} />
      {whole.map(({ message }) => (
        <p key={message} className={styles.fault}>
          ! {message}
        </p>
      ))}
      {criteria.length === 0 ? (
        <Empty>
          <p>
            Reviewers give every work a score by each criterion. Three or four are enough, such as clear, sound and new.
          </p>
        </Empty>
      ) : (
        <>
          <h2 className="hide">Criteria</h2>
          <ol className={list.list} aria-label="Criteria">
            {criteria.map((criterion, place) => (
              <CriterionCard
                key={criterion.id}
                {...{ criterion, place, criteria }}
                open={open === criterion.id}
                faulty={faults.some(({ field }) => field.startsWith(`criteria.${place}.`))}
                acts={{
                  toggle: () => setOpen(open === criterion.id ? null : criterion.id),
                  move: (to) => move(criterion, to),
                  remove: form.reviews > 0 ? undefined : () => remove(criterion),
                  change: (changes) =>
                    setCriteria((all) =>
                      all.map((other) => (other.id === criterion.id ? { ...other, ...changes } : other)),
                    ),
                }}
              />
            ))}
          </ol>
        </>
      )}
      {form.reviews === 0 ? (
        <div className={list.add}>
          <Button id="add-criterion" look="quiet" onClick={add}>
            Add a criterion
          </Button>
        </div>
      ) : null}
    </>
  );
  return (
    <FaultsProvider value={faults}>
      <div ref={box} className={builder.state}>
        <SaveState of={saving} yours={criteria} show={(value) => value.map(nameOf).join(' · ')} />
      </div>
      {wide ? (
        <div className={builder.columns}>
          <section aria-label="Criteria">{editing}</section>
          <section aria-label="Preview" className={builder.side}>
            <ReviewPreview criteria={criteria} />
          </section>
        </div>
      ) : (
        <Tabs
          label="Review form"
          tabs={[
            { id: 'criteria', title: 'Criteria', count: criteria.length, panel: editing },
            { id: 'preview', title: 'Preview', panel: <ReviewPreview criteria={criteria} /> },
          ]}
        />
      )}
    </FaultsProvider>
  );
}
