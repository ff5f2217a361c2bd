/** talk × session × class: whether the talk is there; undefined where it may not be. */
export type Seats = readonly (readonly (readonly (number | undefined)[])[])[];
