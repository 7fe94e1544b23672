import '@vaadin/button';
import { html, LitElement, nothing, type PropertyValues, svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ways, type Way } from './stack-edges';
import { type Edge, type Group, type Layout, layOut, type Node, NODE_HEIGHT, type Point } from './stack-layout';
import { asPng, hand, standalone, STYLES } from './stack-picture';

interface Sheet {
  title: string;
  client: string;
  date: string;
  file: string;
  labels: {
    picture: string;
    isolated: string;
    hint: string;
    zoomIn: string;
    zoomOut: string;
    whole: string;
    tools: string;
    svg: string;
    png: string;
    active: string;
    planned: string;
    broken: string;
    retired: string;
    unknown: string;
    nothing: string;
  };
  groups?: Group[];
  edges?: Edge[];
}

interface View extends Point {
  scale: number;
}

/** A hand on the picture: what it holds, and where it took it. */
interface Grip {
  pointer: number;
  startX: number;
  startY: number;
  node?: string;
  origin: Point;
  moved: boolean;
}

/** Pixels that a hand may tremble while it clicks. */
const TREMOR = 4;
const MARGIN = 20;
const SMALLEST = 0.2;
const LARGEST = 3;
/** Smaller, and the names can't be read. */
const LEGIBLE = 0.85;
/** Pixels below which this is a telephone. */
const NARROW = 600;

const STATUSES = ['active', 'planned', 'broken', 'retired'] as const;
const ARROWS: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * What connects a client's tools, as a picture. It comes from the server worded in the person's language; here it is laid
 * out and drawn. While something is dragged only one transformation, or the edges of one node, are written, once per frame.
 */
class PupitreStackMap extends LitElement {
  static override properties = {
    src: {},
    lang: {},
    revision: {},
    failure: {},
    retry: {},
    sheet: { state: true },
    failed: { state: true },
    width: { state: true }
  };

  static override styles = STYLES;

  declare src: string;
  declare lang: string;
  /** Another one when the picture is to be fetched again. */
  declare revision: string;
  declare failure: string;
  declare retry: string;
  declare sheet?: Sheet;
  declare failed: boolean;
  declare width: number;
  declare $server: {
    open(kind: string, id: string): Promise<void>;
    edit(id: string): Promise<void>;
  };

  #turn = 0;
  #layout: Layout = { nodeWidth: 0, columns: [], boxes: [], places: new Map(), width: 0, height: 0 };
  #ways = new Map<string, Way>();
  /** Where nodes were dragged to, as long as the page is open. */
  readonly #moved = new Map<string, Point>();
  #view: View = { x: MARGIN, y: MARGIN, scale: 1 };
  #placed = false;
  #grip?: Grip;
  readonly #pointers = new Map<number, Point>();
  #pinch = 0;
  #frame = 0;
  #at: Point = { x: 0, y: 0 };
  #reachable = '';
  readonly #resized = new ResizeObserver(([entry]) => this.#resize(entry.contentRect.width));
  readonly #canvas = document.createElement('canvas').getContext('2d')!;

  constructor() {
    super();
    this.failed = false;
    this.width = 0;
    this.src = '';
    this.lang = '';
    this.revision = '';
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#resized.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#resized.disconnect();
    this.#turn++;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #resize(width: number) {
    if (Math.abs(width - this.width) > 8) {
      this.width = width;
    }
  }

  async #load() {
    const turn = ++this.#turn;
    this.ariaBusy = 'true';
    let sheet: Sheet | undefined;
    try {
      const answer = await fetch(this.src);
      sheet = answer.ok ? await answer.json() : undefined;
    } catch {
      sheet = undefined;
    }
    if (turn === this.#turn) {
      this.ariaBusy = null;
      this.failed = !sheet;
      this.sheet = sheet ?? this.sheet;
    }
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('src') || changed.has('lang') || changed.has('revision')) {
      if (this.src && this.lang) {
        void this.#load();
      }
    }
    if (this.sheet && this.width && (changed.has('sheet') || changed.has('width'))) {
      if (changed.has('width')) {
        this.#moved.clear();
        this.#placed = false;
      }
      const { groups = [], edges = [], labels } = this.sheet;
      this.#layout = layOut(groups, edges, labels.isolated, this.width - 2 * MARGIN - 2);
      this.#moved.forEach((at, id) => this.#layout.places.has(id) && this.#layout.places.set(id, at));
      this.#ways = ways(edges, this.#layout);
      if (!this.#layout.places.has(this.#reachable)) {
        this.#reachable = edges[0]?.from ?? groups.flatMap(({ nodes }) => nodes)[0]?.id ?? '';
      }
    }
  }

  protected override updated() {
    if (!this.#placed && this.sheet && this.width) {
      this.#placed = true;
      const room = this.#frameHeight() - 2 * MARGIN;
      const least = this.width < NARROW ? 1 : LEGIBLE;
      const scale = Math.max(least, Math.min(1, room / this.#layout.height));
      this.#look({ x: (this.width - this.#layout.width * scale) / 2, y: MARGIN, scale });
    }
  }

  override render() {
    const { sheet } = this;
    return html`${this.failed
      ? html`<div class="problem" role="alert">
          ${this.failure} <vaadin-button theme="small" @click=${() => void this.#load()}>${this.retry}</vaadin-button>
        </div>`
      : nothing}
    ${sheet ? this.#drawn(sheet) : nothing}`;
  }

  #drawn({ labels, groups = [], edges = [] }: Sheet) {
    const nodes = groups.flatMap((group) => group.nodes);
    if (!nodes.length) {
      return html`<p class="hint">${labels.nothing}</p>`;
    }
    return html`<div class="bar" role="toolbar" aria-label=${labels.tools}>
        ${button('\u2212', labels.zoomOut, () => this.#zoom(1 / 1.25))} ${button('+', labels.zoomIn, () => this.#zoom(1.25))}
        ${button(labels.whole, '', () => this.#showWhole())} ${button(labels.svg, '', () => this.#saveSvg())}
        ${button(labels.png, '', () => void this.#savePng())}
      </div>
      <div class="frame" style="height:${this.#frameHeight()}px">
        <svg
          class="picture"
          role="group"
          aria-label=${labels.picture}
          @pointerdown=${this.#take}
          @pointermove=${this.#drag}
          @pointerup=${this.#drop}
          @pointercancel=${this.#drop}
          @pointerover=${this.#point}
          @pointerleave=${this.#cool}
          @click=${this.#click}
          @keydown=${this.#key}
          @focusin=${this.#focus}
          @focusout=${this.#cool}
          @wheel=${{ handleEvent: (event: WheelEvent) => this.#wheel(event), passive: false }}
        >
          <defs>${STATUSES.map(head)}</defs>
          <g class="scene">
            ${this.#layout.boxes.map(
              (box) => svg`<rect class="box" x=${box.x} y=${box.y} width=${box.width} height=${box.height} rx="8"></rect>
                <text class="box-name" x=${box.x + 10} y=${box.y + 17}
                  >${this.#fitted(box.name, box.width - 20, '600 11px')}</text>`
            )}
            ${repeat(
              edges,
              ({ id }) => id,
              (edge) => this.#edge(edge)
            )}
            ${repeat(
              nodes,
              ({ id }) => id,
              (node) => this.#node(node)
            )}
          </g>
        </svg>
      </div>
      <ul class="legend">
        ${STATUSES.filter((status) => edges.some((edge) => edge.status === status)).map((status) => sample(status, labels[status]))}
        ${edges.some(({ direction }) => direction === 'unknown') ? sample('active', labels.unknown, true) : nothing}
      </ul>
      <p class="hint">${labels.hint}</p>`;
  }

  #node(node: Node) {
    const { x, y } = this.#layout.places.get(node.id)!;
    return svg`<g class="node ${node.kind}" data-id=${node.id} role="link" tabindex=${node.id === this.#reachable ? 0 : -1}
        aria-label=${node.spoken} transform="translate(${x} ${y})">
      <title>${node.name}</title>
      <rect width=${this.#layout.nodeWidth} height=${NODE_HEIGHT} rx=${node.kind === 'system' ? NODE_HEIGHT / 2 : 6}></rect>
      <text x="10" y="17">${this.#fitted(node.name, this.#layout.nodeWidth - 18, '12px')}</text>
    </g>`;
  }

  #edge(edge: Edge) {
    const way = this.#ways.get(edge.id);
    if (!way) {
      return nothing;
    }
    const mark = `url(#head-${edge.status})`;
    return svg`<g class="edge ${edge.status}" data-id=${edge.id} role="button" tabindex="-1" aria-label=${edge.spoken}>
      <title>${edge.spoken}</title>
      <path class="way" d=${way.d} marker-end=${edge.direction === 'unknown' ? nothing : mark}
        marker-start=${edge.direction === 'two-way' ? mark : nothing}></path>
      <path class="reach" d=${way.d}></path>
      ${
        edge.status === 'broken'
          ? svg`<g class="alarm" transform="translate(${way.sign.x} ${way.sign.y})"
              ><path d="M0-8 8 6H-8Z"></path><text y="4">!</text></g>`
          : nothing
      }
    </g>`;
  }

  /** A name cut so that it stays within its place; whole names stand in the titles. */
  #fitted(name: string, room: number, font: string): string {
    this.#canvas.font = `${font} ${getComputedStyle(this).fontFamily}`;
    if (this.#canvas.measureText(name).width <= room) {
      return name;
    }
    const letters = [...name];
    while (letters.length > 1 && this.#canvas.measureText(`${letters.join('')}…`).width > room) {
      letters.pop();
    }
    return `${letters.join('').trimEnd()}…`;
  }

  #frameHeight(): number {
    const most = window.innerHeight * (this.width < NARROW ? 0.58 : 0.7);
    return Math.round(Math.max(180, Math.min(this.#layout.height + 2 * MARGIN, most)));
  }

  // ---------- What is seen of the picture ----------

  get #picture() {
    return this.renderRoot.querySelector<SVGSVGElement>('svg.picture');
  }

  get #scene() {
    return this.renderRoot.querySelector<SVGGElement>('.scene');
  }

  #look(view: View) {
    this.#view = view;
    this.#scene?.setAttribute('transform', `translate(${view.x} ${view.y}) scale(${view.scale})`);
  }

  #zoom(factor: number, about: Point = { x: this.width / 2, y: this.#frameHeight() / 2 }) {
    const { x, y, scale } = this.#view;
    const next = Math.max(SMALLEST, Math.min(LARGEST, scale * factor));
    const grown = next / scale;
    this.#look({ x: about.x - (about.x - x) * grown, y: about.y - (about.y - y) * grown, scale: next });
  }

  #showWhole() {
    const { width, height } = this.#layout;
    const room = this.#frameHeight();
    const scale = Math.max(SMALLEST, Math.min(1, (this.width - 2 * MARGIN) / width, (room - 2 * MARGIN) / height));
    this.#look({ x: (this.width - width * scale) / 2, y: (room - height * scale) / 2, scale });
  }

  /** The wheel scrolls the page unless somebody is at work in the picture, or holds the key that zooms everywhere. */
  #wheel(event: WheelEvent) {
    if (event.ctrlKey || event.metaKey || this.#picture?.contains(this.shadowRoot!.activeElement)) {
      event.preventDefault();
      this.#zoom(Math.exp(-event.deltaY / 400), this.#within(event));
    }
  }

  #within(event: MouseEvent): Point {
    const frame = this.#picture!.getBoundingClientRect();
    return { x: event.clientX - frame.left, y: event.clientY - frame.top };
  }

  // ---------- Dragging ----------

  #take(event: PointerEvent) {
    if (event.button !== 0) {
      return;
    }
    this.#pointers.set(event.pointerId, this.#within(event));
    if (this.#pointers.size === 2) {
      this.#grip = undefined;
      this.#pinch = this.#spread();
      return;
    }
    const node = idOf(event.target, '.node');
    this.#grip = {
      pointer: event.pointerId,
      startX: event.clientX,
      startY: event.clientY,
      node,
      origin: node ? this.#layout.places.get(node)! : { x: this.#view.x, y: this.#view.y },
      moved: false
    };
  }

  #drag(event: PointerEvent) {
    if (this.#pointers.size === 2 && this.#pointers.has(event.pointerId)) {
      this.#pointers.set(event.pointerId, this.#within(event));
      const spread = this.#spread();
      const [a, b] = [...this.#pointers.values()];
      this.#zoom(spread / this.#pinch, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
      this.#pinch = spread;
      return;
    }
    const grip = this.#grip;
    if (!grip || event.pointerId !== grip.pointer) {
      return;
    }
    this.#at = { x: event.clientX - grip.startX, y: event.clientY - grip.startY };
    if (!grip.moved && Math.hypot(this.#at.x, this.#at.y) > TREMOR) {
      grip.moved = true;
      this.#picture!.setPointerCapture(grip.pointer);
      this.#picture!.classList.add('dragging');
    }
    if (grip.moved && !this.#frame) {
      this.#frame = requestAnimationFrame(() => this.#carry());
    }
  }

  /** Once per frame, however often the hand moved. */
  #carry() {
    this.#frame = 0;
    const grip = this.#grip;
    if (!grip) {
      return;
    }
    if (!grip.node) {
      this.#look({ ...this.#view, x: grip.origin.x + this.#at.x, y: grip.origin.y + this.#at.y });
      return;
    }
    const { scale } = this.#view;
    const at = { x: grip.origin.x + this.#at.x / scale, y: grip.origin.y + this.#at.y / scale };
    this.#moved.set(grip.node, at);
    this.#layout.places.set(grip.node, at);
    this.#element('node', grip.node)?.setAttribute('transform', `translate(${at.x} ${at.y})`);
    this.#redraw(this.#edgesOf(grip.node));
  }

  #redraw(edges: Edge[]) {
    ways(edges, this.#layout).forEach((way, id) => {
      const edge = this.#element('edge', id);
      edge?.querySelectorAll('.way, .reach').forEach((path) => path.setAttribute('d', way.d));
      edge?.querySelector('.alarm')?.setAttribute('transform', `translate(${way.sign.x} ${way.sign.y})`);
    });
  }

  #drop(event: PointerEvent) {
    this.#pointers.delete(event.pointerId);
    const grip = this.#grip;
    if (!grip || event.pointerId !== grip.pointer) {
      return;
    }
    if (this.#frame) {
      cancelAnimationFrame(this.#frame);
      this.#carry();
    }
    this.#picture!.classList.remove('dragging');
    this.#grip = undefined;
    if (grip.moved && grip.node) {
      // The other ends make room too.
      this.#ways = ways(this.sheet?.edges ?? [], this.#layout);
      this.requestUpdate();
    }
    if (grip.moved) {
      // The click that follows was none.
      const swallow = (click: Event) => click.stopPropagation();
      this.#picture!.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => this.#picture?.removeEventListener('click', swallow, { capture: true }));
    }
  }

  #spread(): number {
    const [a, b] = [...this.#pointers.values()];
    return Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
  }

  // ---------- What is pointed at ----------

  #point(event: PointerEvent) {
    if (!this.#grip?.moved) {
      this.#warm(event.target);
    }
  }

  #warm(target: EventTarget | null) {
    const node = idOf(target, '.node');
    const edge = idOf(target, '.edge');
    const edges = node ? this.#edgesOf(node) : (this.sheet?.edges ?? []).filter(({ id }) => id === edge);
    this.#cool();
    if (!edges.length) {
      return;
    }
    this.#picture!.classList.add('hot');
    const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
    edges.forEach(({ id }) => this.#element('edge', id)?.classList.add('lit'));
    ends.forEach((id) => this.#element('node', id)?.classList.add('lit'));
  }

  #cool() {
    this.#picture?.classList.remove('hot');
    this.renderRoot.querySelectorAll('.lit').forEach((one) => one.classList.remove('lit'));
  }

  #click(event: MouseEvent) {
    this.#follow(event.target);
  }

  #follow(target: EventTarget | null) {
    const node = this.#nodes().find(({ id }) => id === idOf(target, '.node'));
    const edge = idOf(target, '.edge');
    if (node) {
      void this.$server.open(node.kind, node.id);
    } else if (edge) {
      void this.$server.edit(edge);
    }
  }

  // ---------- The keyboard ----------

  #focus(event: FocusEvent) {
    const node = idOf(event.target, '.node');
    if (node) {
      this.#makeReachable(node);
      this.#bringIntoSight(this.#layout.places.get(node)!);
    }
    this.#warm(event.target);
  }

  #key(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const done = this.#pressed(event.key, event.target as Element);
    if (done) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  #pressed(key: string, target: Element): boolean {
    const edge = idOf(target, '.edge');
    switch (key) {
      case '+':
        this.#zoom(1.25);
        return true;
      case '-':
        this.#zoom(1 / 1.25);
        return true;
      case '0':
        this.#showWhole();
        return true;
      case 'Enter':
        this.#follow(target);
        return true;
      case ' ':
        this.#element('edge', this.#edgesOf(this.#reachable)[0]?.id)?.focus();
        return true;
      case 'Escape':
        this.#element('node', this.#reachable)?.focus();
        return !!edge;
      default:
        return key in ARROWS && (edge ? this.#nextEdge(edge, key) : this.#nextNode(ARROWS[key]));
    }
  }

  /** Round the edges of the node that one came from. */
  #nextEdge(edge: string, key: string): boolean {
    const edges = this.#edgesOf(this.#reachable);
    const step = key === 'ArrowDown' || key === 'ArrowRight' ? 1 : -1;
    const at = edges.findIndex(({ id }) => id === edge);
    this.#element('edge', edges[(at + step + edges.length) % edges.length]?.id)?.focus();
    return true;
  }

  /** To the nearest one in a direction; what lies aside counts as farther. */
  #nextNode([right, down]: [number, number]): boolean {
    const from = this.#layout.places.get(this.#reachable);
    if (!from) {
      return false;
    }
    let nearest: string | undefined;
    let least = Infinity;
    this.#layout.places.forEach((to, id) => {
      const along = (to.x - from.x) * right + (to.y - from.y) * down;
      const aside = Math.abs((to.x - from.x) * down) + Math.abs((to.y - from.y) * right);
      const far = along + 2.5 * aside;
      if (along > 1 && far < least) {
        least = far;
        nearest = id;
      }
    });
    this.#element('node', nearest)?.focus();
    return true;
  }

  /** One node at a time is in the tab order. */
  #makeReachable(id: string) {
    this.#element('node', this.#reachable)?.setAttribute('tabindex', '-1');
    this.#reachable = id;
    this.#element('node', id)?.setAttribute('tabindex', '0');
  }

  #bringIntoSight({ x, y }: Point) {
    const { scale } = this.#view;
    const inside = (at: number, size: number, shift: number, room: number) => {
      const start = at * scale + shift;
      return start < MARGIN ? MARGIN - start : Math.min(0, room - MARGIN - start - size * scale);
    };
    const dx = inside(x, this.#layout.nodeWidth, this.#view.x, this.width);
    const dy = inside(y, NODE_HEIGHT, this.#view.y, this.#frameHeight());
    if (dx || dy) {
      this.#look({ ...this.#view, x: this.#view.x + dx, y: this.#view.y + dy });
    }
  }

  // ---------- Files ----------

  #file(): string {
    const { width, height } = this.#scene!.getBBox();
    return standalone(this.#scene!, this.renderRoot.querySelector('defs')!, { width, height }, this.sheet!);
  }

  #saveSvg() {
    hand(new Blob([this.#file()], { type: 'image/svg+xml' }), `${this.sheet!.file}.svg`);
  }

  async #savePng() {
    hand(await asPng(this.#file()), `${this.sheet!.file}.png`);
  }

  #nodes(): Node[] {
    return (this.sheet?.groups ?? []).flatMap(({ nodes }) => nodes);
  }

  #edgesOf(node: string): Edge[] {
    return (this.sheet?.edges ?? []).filter(({ from, to }) => from === node || to === node);
  }

  #element(kind: 'node' | 'edge', id: string | undefined) {
    return id ? this.renderRoot.querySelector<SVGGElement>(`.${kind}[data-id="${id}"]`) : null;
  }
}

function idOf(target: EventTarget | null, selector: string): string | undefined {
  return (target as Element | null)?.closest?.(selector)?.getAttribute('data-id') ?? undefined;
}

function head(status: string) {
  return svg`<marker id="head-${status}" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8"
    markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path class="head ${status}" d="M0 0.500 8 4 0 7.500Z"></path></marker>`;
}

/** A line as it is drawn, beside what it means. */
function sample(status: string, word: string, plain = false) {
  return html`<li>
    <svg width="34" height="16" aria-hidden="true" class=${status}>
      <path class="way" d="M1 8H32" marker-end=${plain ? nothing : `url(#head-${status})`}></path>
      ${status === 'broken'
        ? svg`<g class="alarm" transform="translate(15 8.500) scale(0.8)"><path d="M0-8 8 6H-8Z"></path><text y="4">!</text></g>`
        : nothing}
    </svg>
    ${word}
  </li>`;
}

function button(word: string, label: string, act: () => void) {
  return html`<vaadin-button theme="tertiary small" aria-label=${label || nothing} title=${label || nothing} @click=${act}
    >${word}</vaadin-button
  >`;
}

customElements.define('pupitre-stack-map', PupitreStackMap);
