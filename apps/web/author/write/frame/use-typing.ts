import { useEffect, useState } from 'react';

/** A fault that appears moves what is below it: not under the finger that is about to press it. */
const AFTER_A_TAP_MS = 400;

/** The name of the field in which somebody is typing; empty when they have left it. */
export function useTyping(): string {
  const [typing, setTyping] = useState('');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (name: string): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setTyping(name), AFTER_A_TAP_MS);
    };
    const enter = ({ target }: FocusEvent): void =>
      later((target as HTMLElement & { readonly name?: string }).name ?? '');
    const leave = (): void => later('');
    document.addEventListener('focusin', enter);
    document.addEventListener('focusout', leave);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusin', enter);
      document.removeEventListener('focusout', leave);
    };
  }, []);
  return typing;
}
