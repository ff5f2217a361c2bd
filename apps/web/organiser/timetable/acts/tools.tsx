import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../../parts/button';
import { Menu } from '../../../parts/overlays/menu';
import { useBench } from '../desk/use-workbench';
import { ImproveDialog } from './improve-dialog';

const Chairs = lazy(() => import('./chairs-dialog').then(({ ChairsDialog }) => ({ default: ChairsDialog })));
const Bound = lazy(() => import('./bound-dialog').then(({ BoundDialog }) => ({ default: BoundDialog })));
const History = lazy(() => import('./history-dialog').then(({ HistoryDialog }) => ({ default: HistoryDialog })));
const Weights = lazy(() =>
  import('./timetable-weights').then(({ TimetableWeights }) => ({ default: TimetableWeights })),
);

/** What is done to the whole timetable: the engine, chairs, weights, and what was changed. */
export function Tools() {
  const { conference, desk, judgement } = useBench();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'improve' | 'chairs' | 'weights' | 'history' | 'bound' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Button onClick={() => setOpen('improve')}>Let the engine work …</Button>
      <Menu
        label="More"
        items={[
          { label: 'Chairs', hint: 'Who chairs which session', onSelect: () => setOpen('chairs') },
          { label: 'What matters how much', hint: 'By what the engine goes', onSelect: () => setOpen('weights') },
          {
            label: 'Ways, pauses and closed rooms',
            hint: 'What the timetable knows of rooms',
            onSelect: () => void navigate({ to: '/c/$conference/sessions/rooms', params: { conference } }),
          },
          {
            label: 'Compare variants',
            hint: 'What the engine proposed, rule by rule',
            onSelect: () => void navigate({ to: '/c/$conference/sessions/variants', params: { conference } }),
          },
          { label: 'How good is it?', hint: 'How near to the best possible', onSelect: () => setOpen('bound') },
          { label: 'What was changed', hint: 'By whom and when', onSelect: () => setOpen('history') },
        ]}
      />
      {open === 'improve' ? <ImproveDialog desk={desk} costs={judgement?.terms} close={close} /> : null}
      <Suspense fallback={null}>
        {open === 'chairs' ? <Chairs close={close} /> : null}
        {open === 'weights' ? <Weights close={close} /> : null}
        {open === 'bound' ? <Bound close={close} /> : null}
        {open === 'history' ? <History close={close} /> : null}
      </Suspense>
    </>
  );
}
