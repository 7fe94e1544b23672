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

/** A column of groups, and the heights at which edges can pass it without touching a node. */
export interface Column {
  left: number;
  right: number;
  passages: { y: number; room: number }[];
}

export interface Layout {
  nodeWidth: number;
  columns: Column[];
  boxes: Box[];
  /** The upper left corner of each node, by its id. */
  places: Map<string, Point>;
  width: number;
  height: number;
}

export const NODE_HEIGHT = 26;

const NODE_WIDTH = 156;

const GAP = 6;
const PADDING = 8;
const TITLE = 20;
const BOX_GAP = 14;
/** Between columns edges run, so it must not be narrower. */
const CORRIDOR = 44;
const NARROW_CORRIDOR = 20;
/** Pixels of the room below which all is narrower. */
const NARROW = 600;

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

  const least = room < NARROW ? NARROW_CORRIDOR : CORRIDOR;
  // On a telephone two columns find room; names of 18 letters still do.
  const halved = Math.floor((room - least) / 2) - 2 * PADDING;
  const nodeWidth = Math.min(NODE_WIDTH, Math.max(132, halved));
  const boxWidth = nodeWidth + 2 * PADDING;
  const most = Math.max(1, Math.floor((room + least) / (boxWidth + least)));
  const columns = Math.max(1, Math.min(most, cells.length));
  const corridor = most > 1 ? (room - most * boxWidth) / (most - 1) : least;
  const step = boxWidth + Math.max(least, Math.min(corridor, 180));

  const ordered = improved(inSequence(cells, edges), edges, columns);
  const stacks: Cell[][] = Array.from({ length: columns }, (_, at) => ordered.filter(({ column }) => column === at));
  straighten(stacks, edges);

  const layout: Layout = { nodeWidth, columns: [], boxes: [], places: new Map(), width: 0, height: 0 };
  const tallest = Math.max(0, ...stacks.map(heightOf));
  stacks.forEach((stack, column) => {
    const left = column * step;
    // Short columns stand in the middle: edges are shorter there.
    let y = Math.round((tallest - heightOf(stack)) / 2);
    const passages = [{ y: y - BOX_GAP / 2, room: 4 }];
    for (const cell of stack) {
      place(cell, left, y, layout);
      cell.nodes.slice(1).forEach(({ id }) => passages.push({ y: layout.places.get(id)!.y - GAP / 2, room: 1 }));
      y += cellHeight(cell) + BOX_GAP;
      passages.push({ y: y - BOX_GAP / 2, room: 4 });
    }
    layout.columns.push({ left, right: left + boxWidth, passages });
  });
  layout.width = Math.max(boxWidth, (columns - 1) * step + boxWidth, cells.length ? 0 : room);
  layout.height = tallest;
  if (isolated.length) {
    isolated.sort((one, other) => one.name.localeCompare(other.name));
    placeApart(isolated, isolatedName, layout);
  }
  return layout;
}

function heightOf(stack: Cell[]): number {
  return stack.reduce((sum, cell) => sum + cellHeight(cell) + BOX_GAP, -BOX_GAP);
}

function cellHeight({ nodes }: Cell): number {
  return TITLE + nodes.length * (NODE_HEIGHT + GAP) - GAP + 2 * PADDING;
}

function place({ name, nodes }: Cell, x: number, y: number, { nodeWidth, places, boxes }: Layout) {
  boxes.push({ name, x, y, width: nodeWidth + 2 * PADDING, height: cellHeight({ name, nodes, column: 0 }) });
  nodes.forEach(({ id }, row) => places.set(id, { x: x + PADDING, y: y + TITLE + PADDING + row * (NODE_HEIGHT + GAP) }));
}

/** In rows over the whole width, below all else. */
function placeApart(nodes: Node[], name: string, layout: Layout) {
  const { nodeWidth, places, boxes, width } = layout;
  const y = layout.height ? layout.height + 2 * BOX_GAP : 0;
  const inRow = Math.max(1, Math.floor((width - 2 * PADDING + GAP) / (nodeWidth + GAP)));
  const step = inRow > 1 ? (width - 2 * PADDING - nodeWidth) / (inRow - 1) : 0;
  nodes.forEach(({ id }, at) =>
    places.set(id, {
      x: PADDING + (at % inRow) * step,
      y: y + TITLE + PADDING + Math.floor(at / inRow) * (NODE_HEIGHT + GAP)
    })
  );
  const height = TITLE + Math.ceil(nodes.length / inRow) * (NODE_HEIGHT + GAP) - GAP + 2 * PADDING;
  boxes.push({ name, x: 0, y, width, height });
  layout.height = y + height;
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
