import { Navigate } from '@tanstack/react-router';
import { useConference } from '../parts/use-conference';

/** Leads to what the viewer has to do in this conference. */
export function StartScreen() {
  const { slug } = useConference();
  return <Navigate to="/c/$conference/home" params={{ conference: slug }} replace />;
}
