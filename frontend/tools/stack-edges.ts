import { type Column, type Edge, type Layout, NODE_HEIGHT, type Point } from './stack-layout';

/** An edge's way, and a point of it where a sign hides no name. */
export interface Way {
  d: string;
  sign: Point;
}

/** At which side of its node an edge begins: -1 for the left one, 1 for the right one. */
type Side = -1 | 1;

interface End {
  node: Point;
  side: Side;
  shift: number;
}

interface Port {
  end: End;
  towards: number;
  order: number;
}

/** How far from the middle of a node's side its outermost edges are. */
const SPREAD = NODE_HEIGHT / 2 - 5;

/**
 * The ways of edges. Those at one side of a node are spread in the order of where they lead; one that goes over several
 * columns passes between their nodes.
 */
export function ways(edges: Edge[], { places, nodeWidth, columns }: Layout): Map<string, Way> {
  const ends = new Map<string, [End, End]>();
  const ports = new Map<string, Port[]>();
  edges.forEach(({ id, from, to }, order) => {
    const a = places.get(from);
    const b = places.get(to);
    if (!a || !b) {
      return;
    }
    const [left, right] = sides(a, b, nodeWidth);
    const pair: [End, End] = [
      { node: a, side: left, shift: 0 },
      { node: b, side: right, shift: 0 }
    ];
    ends.set(id, pair);
    note(ports, `${from} ${left}`, { end: pair[0], towards: b.y, order });
    note(ports, `${to} ${right}`, { end: pair[1], towards: a.y, order });
  });
  for (const port of ports.values()) {
    port.sort((one, other) => one.towards - other.towards || one.order - other.order);
    const step = Math.min(7, (2 * SPREAD) / Math.max(1, port.length - 1));
    port.forEach(({ end }, at) => (end.shift = (at - (port.length - 1) / 2) * step));
  }
  const crowd = new Map<unknown, number>();
  const found = new Map<string, Way>();
  ends.forEach(([a, b], id) => {
    const from = start(a, nodeWidth);
    const to = start(b, nodeWidth);
    found.set(id, a.side === b.side ? bow(from, to, a.side) : through(from, to, columns, crowd));
  });
  return found;
}

function note(ports: Map<string, Port[]>, key: string, port: Port) {
  const others = ports.get(key);
  if (others) {
    others.push(port);
  } else {
    ports.set(key, [port]);
  }
}

/** Those that face each other; both right ones where the nodes stand above each other. */
function sides(a: Point, b: Point, nodeWidth: number): [Side, Side] {
  if (b.x >= a.x + nodeWidth) {
    return [1, -1];
  }
  return a.x >= b.x + nodeWidth ? [-1, 1] : [1, 1];
}

function start({ node, side, shift }: End, nodeWidth: number): Point {
  return { x: node.x + (side > 0 ? nodeWidth : 0), y: node.y + NODE_HEIGHT / 2 + shift };
}

/** Out at one side and in at the same. */
function bow(from: Point, to: Point, side: Side): Way {
  // With its sign it stays within the margin of the picture, also at the outermost column.
  const out = side * (18 + Math.min(8, Math.abs(to.y - from.y) / 24));
  return {
    d: `M${at(from)}C${at({ x: from.x + out, y: from.y })} ${at({ x: to.x + out, y: to.y })} ${at(to)}`,
    sign: { x: round((from.x + to.x) / 2 + 0.75 * out), y: round((from.y + to.y) / 2) }
  };
}

/** From column to column, by the passage of each that is the nearest to the straight way. */
function through(from: Point, to: Point, columns: Column[], crowd: Map<unknown, number>): Way {
  const rightwards = to.x > from.x;
  const [least, most] = rightwards ? [from.x, to.x] : [to.x, from.x];
  const between = columns.filter(({ left, right }) => left > least && right < most);
  let d = `M${at(from)}`;
  let last = from;
  let sign: Point | undefined;
  const go = (next: Point) => {
    const half = (next.x - last.x) / 2;
    d += `C${at({ x: last.x + half, y: last.y })} ${at({ x: next.x - half, y: next.y })} ${at(next)}`;
    sign ??= { x: round((last.x + next.x) / 2), y: round((last.y + next.y) / 2) };
    last = next;
  };
  for (const column of rightwards ? between : between.toReversed()) {
    const middle = (column.left + column.right) / 2;
    const straight = last.y + ((to.y - last.y) * (middle - last.x)) / (to.x - last.x);
    const y = passage(column, straight, crowd);
    go({ x: rightwards ? column.left : column.right, y });
    last = { x: rightwards ? column.right : column.left, y };
    d += `L${at(last)}`;
  }
  go(to);
  return { d, sign: sign! };
}

/** Those that take the same one lie beside each other, as far as there is room. */
function passage({ passages }: Column, wanted: number, crowd: Map<unknown, number>): number {
  const nearest = passages.reduce((best, one) => (Math.abs(one.y - wanted) < Math.abs(best.y - wanted) ? one : best));
  const others = crowd.get(nearest) ?? 0;
  crowd.set(nearest, others + 1);
  const lanes = 2 * nearest.room + 1;
  const lane = others % lanes;
  return nearest.y + Math.ceil(lane / 2) * (lane % 2 ? 1 : -1);
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
