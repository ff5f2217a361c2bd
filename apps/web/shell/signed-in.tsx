import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import { viewerQuery } from '../api/queries';
import { Loading } from '../parts/loading';
import { Bare } from './frame';
import { SignIn } from './late-sign-in';

/** A screen of one's own, which belongs to no conference: shown to whoever is signed in, else signing in comes first. */
export function SignedIn({ children }: { readonly children: ReactNode }) {
  return (
    <Suspense fallback={<Loading />}>
      <Gate>{children}</Gate>
    </Suspense>
  );
}

function Gate({ children }: { readonly children: ReactNode }) {
  const { data: viewer } = useSuspenseQuery(viewerQuery);
  return viewer.personId === null ? <SignIn /> : <Bare>{children}</Bare>;
}
