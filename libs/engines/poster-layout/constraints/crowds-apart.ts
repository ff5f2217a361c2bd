import type { SoftConstraint } from './constraint';

/** Two popular posters are not neighbours: the product of their expected crowds is subtracted from their similarity. */
export const crowdsApart: SoftConstraint = {
  name: 'crowds-apart',
  weight: 0.25,
  reason: 'Two crowds side by side block the aisle, so popular posters are spread over the hall.',
};
