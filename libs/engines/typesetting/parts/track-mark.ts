import type { Tools } from '../lines/tools';
import type { Element, Mark } from '../model/plan';
import { ACCENT, PAPER } from '../model/theme';
import type { TrackMark } from '../model/track-mark';

/**
 * The sign of a track: a square filled with the track's pattern, the letter on a white disc-like field in its middle.
 * It stays distinct in grey print.
 * @param y top of the square in points
 */
export function trackMark(
  mark: TrackMark,
  x: number,
  y: number,
  size: number,
  owner: Element | null,
  tools: Tools,
): Mark[] {
  const square = (inset: number): [number, number][] => [
    [x + inset, y + inset],
    [x + size - inset, y + inset],
    [x + size - inset, y + size - inset],
    [x + inset, y + size - inset],
  ];
  const letter = size * 0.6;
  const width = tools.fonts.width('sans-bold', mark.letter) * letter;
  const inset = size * 0.2;
  return [
    { kind: 'shape', owner, points: square(0), closed: true, fill: PAPER },
    {
      kind: 'shape',
      owner,
      points: square(0),
      closed: true,
      hatch: { pattern: mark.pattern, colour: ACCENT, step: size / 6 },
    },
    { kind: 'shape', owner, points: square(0), closed: true, stroke: ACCENT, lineWidth: Math.max(0.5, size / 24) },
    { kind: 'shape', owner, points: square(inset), closed: true, fill: PAPER },
    {
      kind: 'text',
      owner,
      x: x + (size - width) / 2,
      y: y + size / 2 + letter * 0.33,
      pieces: [{ text: mark.letter, face: 'sans-bold', size: letter, rise: 0 }],
      gap: 0,
      stretch: 1,
      colour: ACCENT,
      width,
    },
  ];
}
