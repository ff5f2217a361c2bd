import { useEffect, useState } from 'react';
import { useBench } from '../desk/use-workbench';
import { thingKey } from '../model/desk';
import { tourOf } from '../model/tour';

/** Brings a thing of the hall, or the run of a board, before somebody's eyes and hands, whatever they looked at. */
export function useShow(): {
  /** What a finding is about, by its id. */
  readonly show: (id: string) => void;
  /** A thing that is just being drawn, by kind and id. */
  readonly showNew: (key: string) => void;
} {
  const { plan, hold, hands } = useBench();
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    if (wanted === null || hands.mode !== 'hall') return;
    setWanted(null);
    const [inPicture, inList] = ['svg', 'table'].map((where) =>
      document.querySelector<HTMLElement>(`${where} [data-thing="${CSS.escape(wanted)}"]`),
    );
    (inPicture ?? inList)?.focus();
    inPicture?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [wanted, hands.mode]);
  const showNew = (key: string) => {
    hold({ mode: 'hall', thing: key });
    setWanted(key);
  };
  const show = (id: string) => {
    const tour = tourOf(plan);
    const run = plan.boards.find((board) => board.id === id)?.run;
    const thing = tour.find((each) => each.id === id) ?? tour.find((each) => each.id === run);
    if (thing) showNew(thingKey(thing));
  };
  return { show, showNew };
}
