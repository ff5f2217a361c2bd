import type { Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { viewerQuery } from '../../api/queries';
import { Icon } from '../../parts/icon';
import { Menu } from '../../parts/overlays/menu';
import styles from './tasks.module.css';
import { type OpenTask, useGiveTask } from './use-tasks';

/** Who sees to a task: everybody of the committee can take it, or give it to somebody else. */
export function OwnerMenu(props: {
  readonly task: OpenTask;
  readonly committee: readonly Schemas['NamedPersonDto'][];
}) {
  const { task, committee } = props;
  const give = useGiveTask();
  const { data: viewer } = useQuery(viewerQuery);
  const me = viewer?.personId ?? null;
  const set = (personId: string | null) => give.mutate({ task: task.key, personId });
  const says = task.owner ? (task.owner.id === me ? 'You see to it' : `${task.owner.name} sees to it`) : 'Nobody yet';
  const others = committee.filter(({ id }) => id !== me);
  const taken = (id: string | null) => ({ checked: (task.owner?.id ?? null) === id });
  return (
    <Menu
      label={`${says}: choose who sees to “${task.what}”`}
      className={styles.owner}
      face={
        <>
          <Icon name="person" />
          {says}
          <Icon name="down" />
        </>
      }
      items={[
        { label: 'I see to it', onSelect: () => set(me), ...taken(me) },
        ...others.map(({ id, name }) => ({ label: name, onSelect: () => set(id), ...taken(id) })),
        { label: 'Nobody yet', onSelect: () => set(null), rule: true, ...taken(null) },
      ]}
    />
  );
}
