import { useNavigate } from '@tanstack/react-router';
import { Icon } from '../parts/icon';
import { Menu, type MenuItem } from '../parts/overlays/menu';
import styles from './top-bar.module.css';
import type { useShell } from './use-shell';

/** In which conference one is, and the way to the others, with what one is there. */
export function ConferenceSwitcher({ shell }: { readonly shell: ReturnType<typeof useShell> }) {
  const { slug, title, mine, exists } = shell;
  const navigate = useNavigate();
  const known = title ?? (slug === undefined ? 'Your conferences' : null);
  const name = known ?? '…';
  const items: MenuItem[] = [
    ...mine.map((conference) => ({
      label: conference.title,
      hint: conference.roles.join(', '),
      checked: conference.slug === slug,
      onSelect: () => void navigate({ to: '/c/$conference', params: { conference: conference.slug } }),
    })),
    { label: 'All your conferences', rule: true, onSelect: () => void navigate({ to: '/' }) },
    ...(exists('/new')
      ? [{ label: 'Set up a new conference', onSelect: () => void navigate({ to: '/new' as '/' }) }]
      : []),
  ];
  return (
    <Menu
      label={`${name}: change to another conference`}
      className={styles.switcher}
      items={items}
      face={
        <>
          <span className={styles.title}>{name}</span> {known ? <Icon name="down" /> : null}
        </>
      }
    />
  );
}
