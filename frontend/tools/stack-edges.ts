import { type Edge, NODE_HEIGHT, NODE_WIDTH, type Point } from './stack-layout';

/** An edge's way: a curve, and the middle of it. */
export interface Way {
  d: string;
  middle: Point;
}

/** At which side of its node an edge begins: -1 for the left one, 1 for the right one. */
type Side = -1 | 1;

interface End {
  node: Point;
  side: Side;
  shift: number;
}

/** How far from the middle of a node's side its outermost edges are. */
const SPREAD = NODE_HEIGHT / 2 - 5;

/** The ways of edges between nodes at these places. Those at one side of a node are spread in the order of where they lead. */
export function ways(edges: Edge[], places: Map<string, Point>): Map<string, Way> {
  const ends = new Map<string, [End, End]>();
  const ports = new Map<string, { end: End; towards: number; order: number }[]>();
  edges.forEach(({ id, from, to }, order) => {
    const a = places.get(from);
    const b = places.get(to);
    if (!a || !b) {
      return;
    }
    const [left, right] = sides(a, b);
    const pair: [End, End] = [
      { node: a, side: left, shift: 0 },
      { node: b, side: right, shift: 0 }
    ];
    ends.set(id, pair);
    note(ports, `${from} ${left}`, pair[0], b.y, order);
    note(ports, `${to} ${right}`, pair[1], a.y, order);
  });
  for (const port of ports.values()) {
    port.sort((one, other) => one.towards - other.towards || one.order - other.order);
    const step = Math.min(7, (2 * SPREAD) / Math.max(1, port.length - 1));
    port.forEach(({ end }, at) => (end.shift = (at - (port.length - 1) / 2) * step));
  }
  const found = new Map<string, Way>();
  ends.forEach(([a, b], id) => found.set(id, curve(a, b)));
  return found;
}

function note(
  ports: Map<string, { end: End; towards: number; order: number }[]>,
  key: string,
  end: End,
  towards: number,
  order: number
) {
  const port = ports.get(key);
  if (port) {
    port.push({ end, towards, order });
  } else {
    ports.set(key, [{ end, towards, order }]);
  }
}

/** Those that face each other; both right ones where the nodes stand above each other. */
function sides(a: Point, b: Point): [Side, Side] {
  if (b.x >= a.x + NODE_WIDTH) {
    return [1, -1];
  }
  return a.x >= b.x + NODE_WIDTH ? [-1, 1] : [1, 1];
}

function curve(a: End, b: End): Way {
  const from = { x: a.node.x + (a.side > 0 ? NODE_WIDTH : 0), y: a.node.y + NODE_HEIGHT / 2 + a.shift };
  const to = { x: b.node.x + (b.side > 0 ? NODE_WIDTH : 0), y: b.node.y + NODE_HEIGHT / 2 + b.shift };
  const bow = a.side === b.side ? 18 + Math.min(26, Math.abs(to.y - from.y) / 12) : Math.max(24, Math.abs(to.x - from.x) * 0.45);
  const c1 = { x: from.x + a.side * bow, y: from.y };
  const c2 = { x: to.x + b.side * bow, y: to.y };
  return {
    d: `M${round(from.x)} ${round(from.y)}C${round(c1.x)} ${round(c1.y)} ${round(c2.x)} ${round(c2.y)} ${round(to.x)} ${round(to.y)}`,
    middle: {
      x: round((from.x + 3 * c1.x + 3 * c2.x + to.x) / 8),
      y: round((from.y + 3 * c1.y + 3 * c2.y + to.y) / 8)
    }
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
