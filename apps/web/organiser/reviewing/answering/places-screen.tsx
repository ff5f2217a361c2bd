import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Answer } from '../../../parts/answer';
import { buttonLook } from '../../../parts/button';
import { Figures } from '../../../parts/figures';
import { Empty } from '../../../parts/loading';
import { Part, Screen } from '../../../parts/screen';
import { useConference } from '../../../parts/use-conference';
import { AnswersTable } from './answers-table';
import { type Places, placesQuery } from './places-query';
import { RevisionsPart } from './revisions-part';
import { RulesPart } from './rules-part';
import { WaitingPart } from './waiting-part';

/** After a release: who takes their place, who revises, who waits and in which order. */
export function PlacesScreen() {
  const { slug: conference } = useConference();
  return (
    <Screen
      title="Answers and waiting list"
      lead="Who takes the place they were given, and who is next when one becomes free. Works of your own are not among them."
      acts={
        <Link className={buttonLook('quiet')} to="/c/$conference/decisions" params={{ conference }}>
          All decisions
        </Link>
      }
    >
      <Answer query={useQuery(placesQuery(conference))}>
        {(found) => (
          <>
            <AnswersPart places={found.places} />
            <WaitingPart waiting={found.waiting} ownWaits={found.ownWaits} movesByItself={found.rules.movesByItself} />
            <RevisionsPart revisions={found.revisions} />
            {found.places.length > 0 ? (
              <Part title="Who takes their place">
                <AnswersTable places={found.places} />
              </Part>
            ) : null}
            <RulesPart key={found.rules.version} rules={found.rules} />
          </>
        )}
      </Answer>
    </Screen>
  );
}

function AnswersPart({ places }: Pick<Places, 'places'>) {
  const counted = (state: string): number => places.filter((place) => place.state === state).length;
  return (
    <Part title="Answers">
      {places.length === 0 ? (
        <Empty title="Nobody is asked yet">
          <p>
            As soon as you release decisions, everybody with a place is asked by mail, and you see here who answers.
          </p>
        </Empty>
      ) : (
        <Figures
          figures={[
            ['Come', counted('confirmed')],
            ['Not answered yet', counted('asked')],
            ['Of these late', places.filter(({ late }) => late).length],
            ['Gave their place back', counted('declined') + counted('withdrawn')],
          ]}
        />
      )}
    </Part>
  );
}
