import { composeAbstract, partsOf } from '@colloquy/engines/abstract-draft';
import { countWords } from '@colloquy/kernel';
import { useState } from 'react';
import { TextArea, TextField } from '../../../parts/forms/text-field';
import { Abstract } from '../../../parts/inline-text';
import preview from '../form/preview.module.css';
import type { SetUp } from '../shapes';
import styles from './abstract.module.css';
import type { AbstractForm } from './definition';

const SIGN_OFF = {
  none: null,
  asked: 'Your supervisor gets a link and is asked to agree. You need not wait for that.',
  required: 'Your supervisor gets a link. Your abstract counts once they have agreed.',
} as const;

/** What authors meet, to be tried: nothing of it is kept. */
export function AbstractPreview({ form, types }: { readonly form: AbstractForm; readonly types: SetUp['types'] }) {
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const sections = form.sections.map(({ key, heading, help, wordLimit }) => ({
    ...{ id: key, help, wordLimit },
    heading: heading.trim() || 'New section',
  }));
  const whole = composeAbstract({ sections }, texts);
  const limits = types.map(({ name, wordLimit }) => `${wordLimit} for ${name}`).join(', ');
  return (
    <div className={preview.preview}>
      <h2>What authors meet</h2>
      <p className={preview.note}>Try it: nothing that you write here is kept.</p>
      <div className={`${preview.paper} ${styles.trial}`}>
        {partsOf({ sections }).map(({ id, heading, help, wordLimit }) => (
          <TextArea
            key={id}
            name={`preview.${id}`}
            label={heading || 'Abstract'}
            hint={
              <>
                {help ? <span className={preview.line}>{help}</span> : null}
                {wordLimit === null ? null : (
                  <span className={preview.line}>
                    {countWords(texts[id] ?? '')} of {wordLimit} words
                  </span>
                )}
              </>
            }
            rows={3}
            value={texts[id] ?? ''}
            onValue={(text) => setTexts((all) => ({ ...all, [id]: text }))}
          />
        ))}
        <p className={preview.note}>
          {countWords(whole)} words in all{limits ? `; at most ${limits}` : ''}
        </p>
        {form.maxKeywords ? (
          <TextField
            name="preview.keywords"
            label="Keywords"
            hint={keywordsWanted(form)}
            optional={!form.minKeywords}
          />
        ) : null}
        {SIGN_OFF[form.signOff] ? <p className={preview.note}>{SIGN_OFF[form.signOff]}</p> : null}
      </div>
      {whole === '' ? null : (
        <section className={styles.printed} aria-label="As it will be printed">
          <h3>As it will be printed</h3>
          <Abstract text={whole} />
        </section>
      )}
    </div>
  );
}

function keywordsWanted({ minKeywords, maxKeywords }: AbstractForm): string {
  if (!minKeywords) return `Up to ${maxKeywords}`;
  return minKeywords === maxKeywords ? `${maxKeywords} of them` : `${minKeywords} to ${maxKeywords}`;
}
