import { formFor } from '@colloquy/engines/submission-form';
import { useMemo } from 'react';
import { FormQuestion } from '../../../parts/forms/form-question';
import styles from '../frame/frame.module.css';
import { formViewOf, questionsOf, useWriting } from '../frame/writing';
import { FileAnswer } from './file-answer';

/** What this conference asks besides: each question when it applies, consents with what one agrees to. */
export function QuestionsStep() {
  const { content, rules, set } = useWriting();
  const items = useMemo(() => formFor(questionsOf(rules), formViewOf(content)), [rules, content]);
  return (
    <div className={styles.parts}>
      {items
        .filter(({ shown }) => shown)
        .map(({ question, editable, required, why }) => (
          <fieldset key={question.id} disabled={!editable}>
            <FormQuestion
              question={question}
              name={`answers.${question.id}`}
              required={required}
              notice={rules.notices.find(({ id }) => id === question.noticeId)?.text}
              answer={content.answers[question.id]}
              file={question.kind === 'file' ? <FileAnswer question={question} /> : undefined}
              onAnswer={(answer) => set(`answers.${question.id}`, answer ?? null)}
            />
            {why.map((sentence) => (
              <p key={sentence} className={styles.why}>
                {sentence}
              </p>
            ))}
          </fieldset>
        ))}
    </div>
  );
}
