import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Part } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { standing, trainingQuery } from './training-query';

/** The way to what is written in training, for whoever leads somebody or learns. */
export function TrainingLink() {
  const { slug: conference } = useConference();
  const { data } = useQuery(trainingQuery(conference));
  const own = (data?.trainings ?? []).filter(({ viewerIs }) => viewerIs !== 'organiser');
  if (own.length === 0) return null;
  return (
    <Part title="In training">
      <ul>
        {own.map((training) => (
          <li key={`${training.submissionId} ${training.traineeId}`}>
            <strong>{training.code}</strong>,{' '}
            {training.viewerIs === 'lead' ? `${training.trainee} with you` : `you with ${training.lead}`}:{' '}
            {standing(training)}
          </li>
        ))}
      </ul>
      <p>
        <Link to="/c/$conference/reviewing/training" params={{ conference }}>
          Read and answer
        </Link>
      </p>
    </Part>
  );
}
