import { lazy } from 'react';

/** Signing in, fetched only for whoever is not. */
export const SignIn = lazy(() => import('./sign-in').then((module) => ({ default: module.SignIn })));
