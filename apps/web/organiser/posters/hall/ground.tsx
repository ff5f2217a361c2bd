import { type DisplayItem, drawFloorPlan, type FloorPlan } from '@colloquy/engines/poster-layout';
import { memo, useMemo } from 'react';
import styles from './picture.module.css';

/** What is drawn by the engine; boards and what belongs to paper, the editor draws itself or leaves out. */
const NOT_HERE: ReadonlySet<string> = new Set(['title', 'legend', 'scale', 'board', 'topic', 'letter', 'number']);

const at = ({ x, y }: { readonly x: number; readonly y: number }): string => `${x} ${y}`;

function Mark({ item }: { readonly item: DisplayItem }) {
  const look = {
    className: styles[item.role] ?? styles.mark,
    'data-filled': item.fill ? true : undefined,
    strokeWidth: item.lineWidth ?? 0,
    strokeDasharray: item.dash?.join(' '),
  };
  switch (item.kind) {
    case 'text':
      return (
        <text
          {...look}
          x={item.at.x}
          y={item.at.y}
          fontSize={Math.min(item.size, 0.7)}
          textAnchor={item.anchor}
          fontWeight={item.bold ? 600 : undefined}
          transform={item.turn ? `rotate(${item.turn} ${at(item.at)})` : undefined}
        >
          {item.text}
        </text>
      );
    case 'rect':
      return <rect {...look} x={item.x} y={item.y} width={item.width} height={item.height} />;
    case 'line':
      return <path {...look} d={`M${at(item.from)}L${at(item.to)}`} />;
    case 'path':
      return <path {...look} d={`M${item.points.map(at).join('L')}${item.closed ? 'Z' : ''}`} />;
    case 'hatch':
      return <path {...look} d={item.strokes.map(([from, to]) => `M${at(from)}L${at(to)}`).join('')} />;
  }
}

/** The engine's drawing of a hall without its boards, in the colours of the screen. */
export const Ground = memo(function Ground({ plan }: { readonly plan: FloorPlan }) {
  const items = useMemo(() => {
    try {
      return drawFloorPlan({ ...plan, boards: [] }).items.filter(({ role }) => !NOT_HERE.has(role));
    } catch {
      return [];
    }
  }, [plan]);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a drawing, nothing of which can be focused
    <g aria-hidden="true">
      <path className={styles.floor} d={`M${plan.outline.map(at).join('L')}Z`} />
      {items.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a drawing have an order and nothing else
        <Mark key={place} item={item} />
      ))}
    </g>
  );
});
