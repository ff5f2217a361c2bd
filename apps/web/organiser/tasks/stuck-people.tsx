import type { Schemas } from '@colloquy/api-client';
import { sinceWords } from '../../parts/due';
import styles from './tasks.module.css';
import type { OpenTask } from './use-tasks';

function Person({ person, now }: { readonly person: Schemas['StuckDto']; readonly now: string }) {
  const { name, since, about, remindedAt } = person;
  return (
    <li>
      <strong>{name}</strong>
      {about ? <span>{about}</span> : null}
      <span>
        {since ? `open ${sinceWords(since, now)}` : null}
        {remindedAt
          ? `, reminded ${sinceWords(remindedAt, now)
              .replace(/^for (.*)$/, '$1 ago')
              .replace('since ', '')}`
          : null}
      </span>
    </li>
  );
}

/** For whom a task waits, since when: folded, so that a long list does not stand in the way. */
export function StuckPeople({ task, now }: { readonly task: OpenTask; readonly now: string }) {
  const { stuck, stuckCount, what } = task;
  if (stuckCount === 0) return null;
  return (
    <details className={styles.stuck}>
      <summary>
        {stuckCount === 1 ? 'Whom it concerns' : `The ${stuckCount} people whom it concerns`}
        <span className="hide"> in “{what}”</span>
      </summary>
      <ul>
        {stuck.map((person) => (
          <Person key={person.personId} person={person} now={now} />
        ))}
      </ul>
      {stuckCount > stuck.length ? <p>And {stuckCount - stuck.length} others, open for less long.</p> : null}
    </details>
  );
}
