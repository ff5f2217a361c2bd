import { Link } from '@tanstack/react-router';
import { useConference } from '../../../parts/use-conference';
import { Compared, type Variant } from '../../desk/proposal/compared';
import { CountedCosts } from '../../desk/proposal/counted-costs';
import styles from '../acts/tool.module.css';
import type { Desk } from '../model/desk';
import { wishesOf } from '../model/wishes';
import { ruleName } from '../model/words';
import { useCounted } from './use-counted';

/** Two proposed timetables beside the one that stands. */
export function ComparedTimetables({ desk, variants }: { readonly desk: Desk; readonly variants: readonly Variant[] }) {
  const { slug: conference } = useConference();
  return (
    <Compared
      variants={variants}
      wishes={wishesOf(desk.instance)}
      weights={desk.weights}
      whose="the conference"
      costs={(chosen, weights) => <Costs desk={desk} chosen={chosen} weights={weights} />}
      lookAt={({ id }, words) => (
        <Link
          key={id}
          to="/c/$conference/sessions/proposals/$job"
          params={{ conference, job: id }}
          className={styles.target}
        >
          {words}
        </Link>
      )}
    />
  );
}

function Costs(props: {
  readonly desk: Desk;
  readonly chosen: readonly Variant[];
  readonly weights: Readonly<Record<string, number>>;
}) {
  const { desk, chosen, weights } = props;
  const { slug: conference } = useConference();
  const ids = chosen.map(({ id }) => id);
  const { data, error } = useCounted(conference, desk, ids, weights);
  const moved = chosen.map((one) => one.moved);
  return <CountedCosts counted={data} error={error} moved={moved} nameOf={ruleName} moves="Talks that move" />;
}
