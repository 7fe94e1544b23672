/** What the map is drawn of: groups of nodes, and the edges between them. */
export interface Node {
  id: string;
  kind: 'tool' | 'system';
  name: string;
  spoken: string;
}

export interface Group {
  name: string;
  nodes: Node[];
}

export interface Edge {
  id: string;
  from: string;
  to: string;
  direction: 'one-way' | 'two-way' | 'unknown';
  status: 'active' | 'planned' | 'broken' | 'retired';
  spoken: string;
}

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  name: string;
  width: number;
  height: number;
}

export interface Layout {
  boxes: Box[];
  /** The upper left corner of each node, by its id. */
  places: Map<string, Point>;
  width: number;
  height: number;
}

export const NODE_WIDTH = 156;
export const NODE_HEIGHT = 26;

const GAP = 6;
const PADDING = 8;
const TITLE = 20;
const BOX_GAP = 14;
const BOX_WIDTH = NODE_WIDTH + 2 * PADDING;
/** Between columns edges run, so it must not be narrower. */
const CORRIDOR = 44;
const NARROW_CORRIDOR = 20;

/** A group on its way to its place. */
interface Cell {
  name: string;
  nodes: Node[];
  column: number;
}

/**
 * Puts groups into columns as wide as there is room, so that what is connected stands in neighbouring columns and at about
 * the same height; nodes that no edge touches stand below, apart. The same graph gives the same picture.
 */
export function layOut(groups: Group[], edges: Edge[], isolatedName: string, room: number): Layout {
  const touched = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const cells: Cell[] = groups
    .map(({ name, nodes }) => ({ name, nodes: nodes.filter(({ id }) => touched.has(id)), column: 0 }))
    .filter(({ nodes }) => nodes.length);
  const isolated = groups.flatMap(({ nodes }) => nodes.filter(({ id }) => !touched.has(id)));

  const least = room < 600 ? NARROW_CORRIDOR : CORRIDOR;
  const most = Math.max(1, Math.floor((room + least) / (BOX_WIDTH + least)));
  const columns = Math.max(1, Math.min(most, cells.length));
  const corridor = most > 1 ? (room - most * BOX_WIDTH) / (most - 1) : least;
  const step = BOX_WIDTH + Math.max(least, Math.min(corridor, 180));

  const ordered = improved(inSequence(cells, edges), edges, columns);
  const stacks: Cell[][] = Array.from({ length: columns }, (_, at) => ordered.filter(({ column }) => column === at));
  straighten(stacks, edges);

  const places = new Map<string, Point>();
  const boxes: Box[] = [];
  let height = 0;
  const tallest = Math.max(0, ...stacks.map(heightOf));
  stacks.forEach((stack, column) => {
    // Short columns stand in the middle: edges are shorter there.
    let y = Math.round((tallest - heightOf(stack)) / 2);
    for (const cell of stack) {
      y = place(cell, column * step, y, places, boxes) + BOX_GAP;
    }
    height = Math.max(height, y - BOX_GAP);
  });
  const width = Math.max(BOX_WIDTH, (columns - 1) * step + BOX_WIDTH);
  if (isolated.length) {
    height = placeApart(isolated, isolatedName, Math.max(width, Math.min(room, most * BOX_WIDTH)), height, places, boxes);
  }
  return { boxes, places, width: Math.max(width, ...boxes.map((box) => box.x + box.width)), height };
}

function heightOf(stack: Cell[]): number {
  return stack.reduce((sum, cell) => sum + cellHeight(cell) + BOX_GAP, -BOX_GAP);
}

function cellHeight({ nodes }: Cell): number {
  return TITLE + nodes.length * (NODE_HEIGHT + GAP) - GAP + 2 * PADDING;
}

function place(cell: Cell, x: number, y: number, places: Map<string, Point>, boxes: Box[]): number {
  const height = cellHeight(cell);
  boxes.push({ name: cell.name, x, y, width: BOX_WIDTH, height });
  cell.nodes.forEach(({ id }, row) =>
    places.set(id, { x: x + PADDING, y: y + TITLE + PADDING + row * (NODE_HEIGHT + GAP) })
  );
  return y + height;
}

/** In rows over the whole width, below all else. */
function placeApart(
  nodes: Node[],
  name: string,
  width: number,
  below: number,
  places: Map<string, Point>,
  boxes: Box[]
): number {
  const y = below ? below + 2 * BOX_GAP : 0;
  const inRow = Math.max(1, Math.floor((width - 2 * PADDING + GAP) / (NODE_WIDTH + GAP)));
  nodes.forEach(({ id }, at) =>
    places.set(id, {
      x: PADDING + (at % inRow) * (NODE_WIDTH + GAP),
      y: y + TITLE + PADDING + Math.floor(at / inRow) * (NODE_HEIGHT + GAP)
    })
  );
  const height = TITLE + Math.ceil(nodes.length / inRow) * (NODE_HEIGHT + GAP) - GAP + 2 * PADDING;
  boxes.push({ name, x: 0, y, width: inRow * (NODE_WIDTH + GAP) - GAP + 2 * PADDING, height });
  return y + height;
}

/** Pairs of places in the list of groups, one for each edge between two of them. */
function links(cells: Cell[], edges: Edge[]): [number, number][] {
  const home = new Map<string, number>();
  cells.forEach(({ nodes }, at) => nodes.forEach(({ id }) => home.set(id, at)));
  return edges.map(({ from, to }) => [home.get(from)!, home.get(to)!] as [number, number]).filter(([a, b]) => a !== b);
}

/** What is connected comes to stand close together, and what is connected with much in the middle. */
function inSequence(cells: Cell[], edges: Edge[]): Cell[] {
  const pairs = links(cells, edges);
  let rank = cells.map((_, at) => at);
  for (let round = 0; round < 40; round++) {
    const sum = rank.map((own) => own * 2);
    const count = rank.map(() => 2);
    for (const [a, b] of pairs) {
      sum[a] += rank[b];
      sum[b] += rank[a];
      count[a]++;
      count[b]++;
    }
    const mean = sum.map((total, at) => total / count[at]);
    const order = cells.map((_, at) => at).sort((a, b) => mean[a] - mean[b] || a - b);
    rank = rank.map(() => 0);
    order.forEach((at, place) => (rank[at] = place));
  }
  return cells.map((cell, at) => ({ cell, at })).sort((a, b) => rank[a.at] - rank[b.at]).map(({ cell }) => cell);
}

/** Fills the columns one after the other to about the same height. */
function fill(cells: Cell[], columns: number) {
  const total = cells.reduce((sum, cell) => sum + cellHeight(cell) + BOX_GAP, 0);
  let before = 0;
  for (const cell of cells) {
    const size = cellHeight(cell) + BOX_GAP;
    cell.column = Math.min(columns - 1, Math.floor(((before + size / 2) * columns) / total));
    before += size;
  }
}

/** Swaps groups as long as edges get shorter. An edge within a column must bow out, so it counts more than to the next. */
function improved(cells: Cell[], edges: Edge[], columns: number): Cell[] {
  let best = [...cells];
  fill(best, columns);
  if (columns < 2) {
    return best;
  }
  const pairs = links(cells, edges);
  const cost = () =>
    pairs.reduce((sum, [a, b]) => {
      const apart = Math.abs(cells[a].column - cells[b].column);
      return sum + (apart ? apart * apart : 1.5);
    }, 0);
  let least = cost();
  // With very many groups trying all pairs takes too long, and no order is legible any more.
  const rounds = cells.length > 80 ? 0 : cells.length > 40 ? 1 : 3;
  for (let round = 0; round < rounds; round++) {
    for (let a = 0; a < best.length; a++) {
      for (let b = a + 1; b < best.length; b++) {
        const tried = [...best];
        [tried[a], tried[b]] = [tried[b], tried[a]];
        fill(tried, columns);
        const now = cost();
        if (now < least) {
          least = now;
          best = tried;
        }
      }
    }
  }
  fill(best, columns);
  return best;
}

/** Orders groups within columns, and nodes within groups, by the height of what they are connected with. */
function straighten(stacks: Cell[][], edges: Edge[]) {
  const others = new Map<string, string[]>();
  for (const { from, to } of edges) {
    others.set(from, [...(others.get(from) ?? []), to]);
    others.set(to, [...(others.get(to) ?? []), from]);
  }
  const height = new Map<string, number>();
  const measure = (stack: Cell[], tallest: number) => {
    let y = (tallest - heightOf(stack)) / 2;
    for (const cell of stack) {
      cell.nodes.forEach(({ id }, row) => height.set(id, y + TITLE + row * (NODE_HEIGHT + GAP)));
      y += cellHeight(cell) + BOX_GAP;
    }
  };
  const tallest = Math.max(0, ...stacks.map(heightOf));
  stacks.forEach((stack) => measure(stack, tallest));
  const wanted = ({ id }: Node) => mean((others.get(id) ?? []).map((other) => height.get(other) ?? 0));
  for (let round = 0; round < 6; round++) {
    for (const stack of round % 2 ? [...stacks].reverse() : stacks) {
      sortBy(stack, ({ nodes }) => mean(nodes.map(wanted)));
      stack.forEach(({ nodes }) => sortBy(nodes, wanted));
      measure(stack, tallest);
    }
  }
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function sortBy<T>(items: T[], key: (item: T) => number) {
  const keyed = items.map((item) => ({ item, key: key(item) })).sort((a, b) => a.key - b.key);
  keyed.forEach(({ item }, at) => (items[at] = item));
}
