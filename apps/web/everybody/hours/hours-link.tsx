import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { viewerQuery } from '../../api/queries';
import { useConference } from '../../parts/use-conference';
import { rolesIn } from '../../shell/roles';

const HAVE_HOURS = ['author', 'mentor', 'chair', 'supervisor'];

/** Leads whoever has to be at talks to where they say when they cannot. */
export function HoursLink({ className }: { readonly className?: string | undefined }) {
  const { slug: conference } = useConference();
  const { data: viewer } = useQuery(viewerQuery);
  if (!viewer || !rolesIn(viewer, conference).some((role) => HAVE_HOURS.includes(role))) return null;
  return (
    <p className={className}>
      <Link to="/c/$conference/my-hours" params={{ conference }}>
        Say when you cannot be there
      </Link>
      : the timetable is made around it, and nobody asks why.
    </p>
  );
}
