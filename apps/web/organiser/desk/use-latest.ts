import { useEffect, useRef, useState } from 'react';

/**
 * Asks again whenever the question has changed; while one is being answered, only the last of the later ones waits.
 * @param question must be the same object as long as it asks the same; null asks nothing
 */
export function useLatest<Question, Answer>(
  question: Question | null,
  ask: ((question: Question) => Promise<Answer>) | null,
): { readonly question: Question; readonly answer: Answer } | null {
  const [told, setTold] = useState<{ readonly question: Question; readonly answer: Answer } | null>(null);
  const busy = useRef(false);
  const wanted = useRef<Question | null>(null);
  useEffect(() => {
    wanted.current = question;
    if (question === null || !ask || busy.current) return;
    const goOn = async () => {
      busy.current = true;
      for (let next = wanted.current; next !== null; next = wanted.current === next ? null : wanted.current) {
        const answer = await ask(next);
        setTold({ question: next, answer });
      }
      busy.current = false;
    };
    void goOn();
  }, [question, ask]);
  return told;
}
