import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../api/client';
import { Answer } from '../parts/answer';
import { buttonLook } from '../parts/button';
import { Screen } from '../parts/screen';
import { useConference } from '../parts/use-conference';
import styles from './overview-screen.module.css';

/** The steps of the main job, each with the screen where it is done. */
const PLACES: Record<string, { readonly label: string; readonly to: (typeof TARGETS)[number] }> = {
  submissions: { label: 'Submissions', to: '/c/$conference/submissions' },
  mentors: { label: 'Mentors', to: '/c/$conference/mentors' },
  reviews: { label: 'Reviews', to: '/c/$conference/reviews' },
  decisions: { label: 'Decisions', to: '/c/$conference/decisions' },
  sessions: { label: 'Sessions', to: '/c/$conference/sessions' },
  posters: { label: 'Posters', to: '/c/$conference/posters' },
  release: { label: 'Programme', to: '/c/$conference/programme' },
};
const TARGETS = [
  '/c/$conference/submissions',
  '/c/$conference/mentors',
  '/c/$conference/reviews',
  '/c/$conference/decisions',
  '/c/$conference/sessions',
  '/c/$conference/posters',
  '/c/$conference/programme',
] as const;

/** What needs doing: the way from the call to the release, how far it is, and the next step. */
export function OverviewScreen() {
  const { slug: conference } = useConference();
  const overview = useQuery({
    queryKey: ['overview', conference],
    queryFn: () => answerOf(api.GET('/api/v1/conferences/{conference}/overview', { params: { path: { conference } } })),
  });
  return (
    <Screen
      title="What needs doing"
      lead="The way from the call to the published programme. Every step can be done again."
    >
      <Answer query={overview}>
        {({ steps }) => {
          const next = steps.find(({ done, of }) => done < of || of === 0);
          return (
            <ol className={styles.steps}>
              {steps.map((step) => {
                const place = PLACES[step.step];
                const isNext = step === next;
                return (
                  <li key={step.step} className={isNext ? styles.next : undefined}>
                    <div>
                      <h2>
                        {place?.label ?? step.step}
                        {isNext ? <span className={styles.flag}>Next</span> : null}
                      </h2>
                      <p>{step.sentence}</p>
                    </div>
                    <p className={styles.count}>
                      {step.done} of {step.of}
                      <progress
                        value={step.done}
                        max={Math.max(step.of, 1)}
                        aria-label={`${place?.label ?? step.step} done`}
                      />
                    </p>
                    {place ? (
                      <Link to={place.to} params={{ conference }} className={buttonLook(isNext ? 'main' : 'quiet')}>
                        Open {place.label.toLowerCase()}
                      </Link>
                    ) : null}
                  </li>
                );
              })}
            </ol>
          );
        }}
      </Answer>
    </Screen>
  );
}
