import styles from './editor.module.css';

const PROMPTS = [
  [
    'Why?',
    'What did nobody know or have, and who would it matter to?',
    'Bees die near treated fields, but the dose that harms them in winter was unknown.',
  ],
  [
    'What?',
    'What did you do: with what, with whom, how often?',
    'We fed 40 colonies four doses of one pesticide for eight weeks and weighed them.',
  ],
  [
    'So what?',
    'What did you find? One number says more than “significant”.',
    'At the lowest dose colonies lost 12 % more weight than those without.',
  ],
  [
    'Now what?',
    'What follows from it, for others and for what comes next?',
    'The limit for winter crops is too high; we are testing two other pesticides.',
  ],
] as const;

/** For whoever writes their first abstract: four questions and what an answer looks like, folded away. */
export function Prompts() {
  return (
    <details className={styles.prompts}>
      <summary>Where do I begin?</summary>
      <p>Answer these four questions in a sentence or two each, and you have an abstract.</p>
      <dl>
        {PROMPTS.map(([name, question, example]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {question} <i>“{example}”</i>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
