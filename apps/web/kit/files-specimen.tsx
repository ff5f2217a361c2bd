import { Files } from '../author/files/files';
import { Announcer } from '../shell/announcer';

/** Files of a submission, as they stand in the screens of writing. */
export function FilesSpecimen() {
  return (
    <Announcer>
      <Files conference="specimen" submission="work" purpose="poster" label="Your poster" />
    </Announcer>
  );
}
