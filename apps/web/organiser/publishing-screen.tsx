import { useParams } from '@tanstack/react-router';
import { JobWatch, textIn } from '../parts/job-watch';
import { Screen } from '../parts/screen';
import { ReleaseLinks } from './release-links';

/** A release being made: its progress, and then its files. */
export function PublishingScreen() {
  const { job = '' } = useParams({ strict: false });
  return (
    <Screen title="Publishing">
      <JobWatch id={job} doing="Book, site, calendars and open data are being made">
        {(result) => (
          <>
            <p>Release {textIn(result, 'number')} is public.</p>
            <ReleaseLinks number={textIn(result, 'number')} />
          </>
        )}
      </JobWatch>
    </Screen>
  );
}
