import type { FloorPlan, Point } from '@colloquy/engines/poster-layout';
import { type RefObject, useMemo, useRef, useState } from 'react';
import { boxOf } from '../model/shapes';

/** Metres of paper round the walls: names of doors stand there. */
const ROUND = 2.2;
const STEPS = [1, 1.5, 2, 3, 4] as const;

/** How the hall is seen: how near, and where on the floor a place on the screen is. */
export interface View {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** 1 shows all of it. */
  readonly zoom: number;
  readonly canNear: boolean;
  readonly canFar: boolean;
  nearer(): void;
  farther(): void;
  all(): void;
  /** The place on the floor under a place on the screen. */
  floorAt(screen: { readonly clientX: number; readonly clientY: number }): Point;
}

/** The picture of a hall, to be seen from nearer and farther. */
export function useView(plan: FloorPlan): View {
  const svg = useRef<SVGSVGElement>(null);
  const [step, setStep] = useState(0);
  const box = useMemo(() => {
    const { left, top, width, height } = boxOf(plan.outline);
    return { left: left - ROUND, top: top - ROUND, width: width + 2 * ROUND, height: height + 2 * ROUND };
  }, [plan.outline]);
  return {
    ...{ svg, box, zoom: STEPS[step] ?? 1, canNear: step < STEPS.length - 1, canFar: step > 0 },
    nearer: () => setStep((last) => Math.min(STEPS.length - 1, last + 1)),
    farther: () => setStep((last) => Math.max(0, last - 1)),
    all: () => setStep(0),
    floorAt: ({ clientX, clientY }) => {
      const matrix = svg.current?.getScreenCTM();
      if (!matrix) return { x: 0, y: 0 };
      const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
      return { x, y };
    },
  };
}
