import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { hasDrafts } from '../parts/forms/drafts';
import { ConfirmDialog } from '../parts/overlays/confirm-dialog';
import { Menu, type MenuItem } from '../parts/overlays/menu';
import { useSignOut } from './sign-out';
import { chooseTheme, type Theme, useTheme } from './theme';
import styles from './top-bar.module.css';
import type { useShell } from './use-shell';

const THEMES: readonly (readonly [Theme, string])[] = [
  ['system', 'Light or dark as the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .flatMap((word) => /^[\p{Lu}\p{Lo}]/u.exec(word)?.[0] ?? [])
    .filter((_, place, all) => place === 0 || place === all.length - 1)
    .join('');

/** What belongs to the person who is signed in: messages, account, data, light or dark, and the way out. */
export function AccountMenu({ shell }: { readonly shell: ReturnType<typeof useShell> }) {
  const { viewer, exists, isDemo } = shell;
  const navigate = useNavigate();
  const theme = useTheme();
  const signOut = useSignOut(isDemo);
  const [asking, setAsking] = useState(false);
  const name = viewer.name ?? '';
  const unread = viewer.unread ?? 0;
  const go = (to: string, label: string, hint?: string): MenuItem[] =>
    exists(to) ? [{ label, hint, onSelect: () => void navigate({ to: to as '/' }) }] : [];
  const items: MenuItem[] = [
    ...go('/inbox', 'Inbox', unread > 0 ? `${unread} not read` : undefined),
    ...go('/account', 'Your account'),
    ...go('/account/data', 'Your data'),
    ...THEMES.map(([value, label], place) => ({
      label,
      checked: theme === value,
      rule: place === 0,
      onSelect: () => chooseTheme(value),
    })),
    { label: 'Sign out', rule: true, onSelect: () => (hasDrafts() ? setAsking(true) : void signOut()) },
  ];
  return (
    <>
      <Menu
        label={unread > 0 ? `${name}, ${unread} messages not read` : name}
        className={styles.account}
        items={items}
        head={<p className={styles.who}>{name}</p>}
        face={
          <span className={styles.avatar} data-unread={unread > 0 || undefined}>
            {initials(name) || '–'}
          </span>
        }
      />
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Something is not saved yet"
        confirm="Sign out and lose it"
        danger
        onConfirm={() => void signOut()}
      >
        <p>This browser keeps text that the server has not taken yet. Signing out removes it from this device.</p>
      </ConfirmDialog>
    </>
  );
}
