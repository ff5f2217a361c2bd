import type { ReactNode } from 'react';
import { AuthorsStep } from '../authors/authors-step';
import { AboutStep } from './about-step';
import { QuestionsStep } from './questions-step';
import { SupervisorStep } from './supervisor-step';

const BODIES: Readonly<Record<string, () => ReactNode>> = {
  about: AboutStep,
  authors: AuthorsStep,
  questions: QuestionsStep,
  supervisor: SupervisorStep,
};

/** What is asked after the text: fetched while the text is written. */
export function LaterStep({ id }: { readonly id: string }) {
  const Body = BODIES[id];
  return Body ? <Body /> : null;
}
