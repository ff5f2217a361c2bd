import type { FieldFault, Question } from '@colloquy/engines/submission-form';
import { useRef } from 'react';
import { Empty } from '../../../parts/loading';
import { Menu } from '../../../parts/overlays/menu';
import { useToast } from '../../../parts/overlays/toasts';
import { useFocusNext, whatHasFocus } from '../../../parts/use-focus-next';
import { useAnnounce } from '../../../shell/announcer';
import styles from './card.module.css';
import { calledOf, KINDS } from './form-words';
import { QuestionCard } from './question-card';
import { useDrag } from './use-drag';
import type { Questions } from './use-questions';

const dependents = (questions: readonly Question[], id: string): number =>
  questions.filter(({ shownWhen }) => shownWhen && 'question' in shownWhen && shownWhen.question === id).length;

/** The questions in their order, to add, edit, move, duplicate and remove. */
export function QuestionList(props: {
  readonly of: Questions;
  readonly open: string | null;
  readonly setOpen: (id: string | null, isNew?: boolean) => void;
  readonly faults: readonly FieldFault[];
}) {
  const { of, open, setOpen, faults } = props;
  const { questions } = of;
  const list = useRef<HTMLOListElement>(null);
  const announce = useAnnounce();
  const toast = useToast();
  const focusNext = useFocusNext();
  const move = (id: string, to: number) => {
    const question = questions.find((other) => other.id === id);
    if (!question) return;
    const name = `“${calledOf(question)}”`;
    if (to < 0 || to >= questions.length) return announce(`${name} is ${to < 0 ? 'first' : 'last'} already.`);
    focusNext(whatHasFocus());
    of.move(id, to);
    announce(`${name} is now ${to + 1} of ${questions.length}.`);
  };
  const remove = (question: Question) => {
    const place = questions.indexOf(question);
    const waiting = dependents(questions, question.id);
    of.remove(question.id);
    if (open === question.id) setOpen(null);
    const also =
      waiting === 1
        ? ' A question that waits for it needs another look.'
        : ` ${waiting} questions that wait for it need another look.`;
    toast(`“${calledOf(question)}” is removed.${waiting > 0 ? also : ''}`, { undo: () => of.putBack(question, place) });
    const next = questions[place + 1] ?? questions[place - 1];
    focusNext(() => document.getElementById(next ? `edit-${next.id}` : 'add-question'));
  };
  const { handle, markOf } = useDrag(list, move);
  const begin = (question: Question) => setOpen(question.id, true);
  return (
    <>
      {questions.length === 0 ? (
        <Empty>
          <p>
            Title, abstract, authors, track and presentation type are always asked. Add what you need to know besides:
            what somebody brings, which topic fits, whether the talk may be recorded.
          </p>
        </Empty>
      ) : (
        <ol ref={list} className={styles.list} aria-label="Questions">
          {questions.map((question, place) => (
            <QuestionCard
              key={question.id}
              question={question}
              place={place}
              open={open === question.id}
              faulty={faults.some(({ field }) => field.startsWith(`questions.${place}.`))}
              handle={handle(question.id, place)}
              mark={markOf(question.id, place, questions.length)}
              acts={{
                toggle: () => setOpen(open === question.id ? null : question.id),
                move: (to) => move(question.id, to),
                duplicate: () => begin(of.duplicate(question)),
                remove: () => remove(question),
                change: (changes) => of.change(question.id, changes),
              }}
            />
          ))}
        </ol>
      )}
      <div className={styles.add}>
        <Menu
          label="Add a question"
          items={KINDS.map(({ kind, label, hint }) => ({ label, hint, onSelect: () => begin(of.add(kind)) }))}
        />
      </div>
    </>
  );
}
