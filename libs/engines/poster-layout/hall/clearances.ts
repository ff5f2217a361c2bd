import type { Clearances, FloorPlan } from '../floor-plan';
import { NARROWEST_AISLE } from './hall-wish';

/**
 * Aisles and the way out as UK hirers of exhibition halls ask for; the turning circle and the narrowest aisle after
 * Approved Document M (access to and use of buildings).
 */
export const USUAL_CLEARANCES: Clearances = {
  aisle: NARROWEST_AISLE,
  aisleAtLeast: 1.5,
  turningCircle: 1.5,
  wayOut: 24,
};

/** What the plan asks for. */
export function clearancesOf({ clearances }: FloorPlan): Clearances {
  return { ...USUAL_CLEARANCES, ...clearances };
}
