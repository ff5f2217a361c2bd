import type { Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Answer } from '../../parts/answer';
import { Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { AgreementFirst } from './agreement-first';
import styles from './together.module.css';
import { PLACES, PlaceLink } from './together-links';
import { preparationQuery, type WorkPlace } from './together-queries';

/** A work with those who prepare it. */
export type Preparation = Schemas['TogetherDto'];

/** What mentor and authors do together: four screens with the same head, and before the first of them what they agree to. */
export function TogetherFrame(props: {
  readonly title: string;
  readonly lead: (preparation: Preparation) => ReactNode;
  readonly children: (preparation: Preparation, place: WorkPlace) => ReactNode;
}) {
  const { title, lead, children } = props;
  const { slug: conference } = useConference();
  const { submission = '' } = useParams({ strict: false });
  const place = { conference, submission };
  const preparation = useQuery(preparationQuery(place));
  const { data } = preparation;
  return (
    <Screen title={data ? `${title}: ${data.code}` : title} lead={data ? lead(data) : null}>
      <Answer query={preparation}>
        {(found) => (
          <AgreementFirst conference={conference} needed={found.mentor !== null}>
            <nav className={styles.places} aria-label={`Prepare ${found.code}`}>
              {PLACES.map(([name, words]) => (
                <PlaceLink key={name} name={name} place={place}>
                  {words}
                </PlaceLink>
              ))}
            </nav>
            {children(found, place)}
          </AgreementFirst>
        )}
      </Answer>
    </Screen>
  );
}
