import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const Announce = createContext<(message: string) => void>(() => {});

/** Says a message to people who do not see the screen change. */
export const useAnnounce = (): ((message: string) => void) => useContext(Announce);

/** Holds the one status line of the page, which is read out and not shown: what it says stands on the screen as well. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [{ message, count }, setMessage] = useState({ message: '', count: 0 });
  const announce = useCallback((text: string) => setMessage((last) => ({ message: text, count: last.count + 1 })), []);
  return (
    <Announce value={announce}>
      {children}
      <p role="status" className="hide">
        <span key={count}>{message}</span>
      </p>
    </Announce>
  );
}
