import { Link, useParams } from '@tanstack/react-router';
import { Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { AbstractSection } from './abstract/abstract-section';
import { CheckSection } from './check/check-section';
import { DaysSection } from './days/days-section';
import { BasicsSection } from './sections/basics';
import { PeopleSection } from './sections/people';
import { PhasesSection } from './sections/phases';
import { PostersSection } from './sections/posters';
import { PrivacySection } from './sections/privacy';
import { RoomsSection } from './sections/rooms';
import { TracksSection } from './sections/tracks';
import { TypesSection } from './sections/types';

const SCREENS: Readonly<Record<string, () => React.ReactNode>> = {
  basics: BasicsSection,
  phases: PhasesSection,
  tracks: TracksSection,
  types: TypesSection,
  rooms: RoomsSection,
  days: DaysSection,
  posters: PostersSection,
  abstract: AbstractSection,
  people: PeopleSection,
  privacy: PrivacySection,
  check: CheckSection,
};

/** One step of the guided path, by the name in the address. */
export function SectionScreen() {
  const { slug } = useConference();
  const { section = '' } = useParams({ strict: false });
  const Section = SCREENS[section];
  if (Section) return <Section key={section} />;
  return (
    <Screen title="There is no such step">
      <Link to="/c/$conference/set-up" params={{ conference: slug }}>
        All steps of the set-up
      </Link>
    </Screen>
  );
}
