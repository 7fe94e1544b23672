import '@vaadin/button';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { asPng, hand } from './stack-picture';

/**
 * The stack by layer, as the server draws it. Files are that drawing, in its own colours for paper; on the page its parts
 * take those of the page.
 */
class PupitreLayerMap extends LitElement {
  static override properties = {
    src: {},
    lang: {},
    revision: {},
    file: {},
    label: {},
    failure: {},
    retry: {},
    svg: {},
    png: {},
    drawing: { state: true },
    failed: { state: true }
  };

  static override styles = css`
    :host {
      display: block;
      min-width: 0;
    }
    :host([hidden]) {
      display: none;
    }
    .files {
      display: flex;
      justify-content: end;
      gap: 4px;
      margin-bottom: 8px;
    }
    .frame {
      border: 1px solid var(--pu-line);
      border-radius: var(--pu-radius-large);
      background: var(--pu-surface);
      overflow-x: auto;
    }
    .frame:focus-visible {
      outline: 2px solid var(--aura-accent-color);
      outline-offset: 1px;
    }
    .frame svg {
      display: block;
      width: 100%;
      min-width: 960px;
      height: auto;
      font-family: inherit;
    }
    .ground {
      fill: none;
    }
    text {
      fill: var(--pu-ink);
    }
    text.below,
    text.side {
      fill: var(--pu-muted);
    }
    .box {
      fill: var(--pu-surface);
      stroke: var(--pu-line-strong);
    }
    .box.barred,
    .box.double {
      fill: var(--pu-warn-tint);
      stroke: var(--pu-warn);
    }
    .box.broken {
      fill: var(--pu-bad-tint);
      stroke: var(--pu-bad);
    }
    .box.dotted {
      fill: var(--pu-unknown-tint);
      stroke: var(--pu-muted);
    }
    .box.thick,
    .box.added {
      fill: var(--pu-selected);
      stroke: var(--aura-accent-color);
    }
    .box.open {
      stroke: var(--aura-accent-color);
    }
    .box.rising {
      fill: var(--pu-ok-tint);
      stroke: var(--pu-ok);
    }
    .bar.barred {
      fill: var(--pu-warn);
    }
    .bar.rising {
      fill: var(--pu-ok);
    }
    .sign {
      stroke: var(--pu-muted);
    }
    .sign.plain,
    .sign.rising {
      stroke: var(--pu-ok);
    }
    .sign.barred,
    .sign.double {
      stroke: var(--pu-warn);
    }
    .sign.broken {
      stroke: var(--pu-bad);
    }
    .sign.thick,
    .sign.added,
    .sign.open {
      stroke: var(--aura-accent-color);
    }
    .problem {
      margin: 0 0 8px;
    }
  `;

  declare src: string;
  declare lang: string;
  /** Another one when the drawing is to be fetched again. */
  declare revision: string;
  /** The name of files, without its ending. */
  declare file: string;
  declare label: string;
  declare failure: string;
  declare retry: string;
  declare svg: string;
  declare png: string;
  declare drawing: string;
  declare failed: boolean;

  #turn = 0;

  constructor() {
    super();
    this.drawing = '';
    this.failed = false;
  }

  protected override willUpdate(changed: PropertyValues) {
    if ((changed.has('src') || changed.has('lang') || changed.has('revision')) && this.src && this.lang) {
      void this.#load();
    }
  }

  async #load() {
    const turn = ++this.#turn;
    this.ariaBusy = 'true';
    let drawing = '';
    try {
      const answer = await fetch(this.src);
      drawing = answer.ok ? await answer.text() : '';
    } catch {
      drawing = '';
    }
    if (turn === this.#turn) {
      this.ariaBusy = null;
      this.failed = !drawing;
      this.drawing = drawing || this.drawing;
    }
  }

  override render() {
    return html`${this.failed
      ? html`<div class="problem" role="alert">
          ${this.failure} <vaadin-button theme="small" @click=${() => void this.#load()}>${this.retry}</vaadin-button>
        </div>`
      : nothing}
    ${this.drawing
      ? html`<div class="files">
            <vaadin-button theme="tertiary small" @click=${this.#saveSvg}>${this.svg}</vaadin-button>
            <vaadin-button theme="tertiary small" @click=${() => void this.#savePng()}>${this.png}</vaadin-button>
          </div>
          <div class="frame" tabindex="0" role="region" aria-label=${this.label}></div>`
      : nothing}`;
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('drawing') && this.drawing) {
      const drawn = new DOMParser().parseFromString(this.drawing, 'image/svg+xml').documentElement;
      // The page has a head of its own.
      drawn.querySelectorAll('title, text.client, text.below').forEach((one) => one.remove());
      const [left, , width, height] = (drawn.getAttribute('viewBox') ?? '').split(' ').map(Number);
      drawn.setAttribute('viewBox', `${left} 48 ${width} ${height - 48}`);
      drawn.removeAttribute('height');
      drawn.removeAttribute('width');
      this.renderRoot.querySelector('.frame')!.replaceChildren(document.importNode(drawn, true));
    }
  }

  #saveSvg() {
    hand(new Blob([this.drawing], { type: 'image/svg+xml' }), `${this.file}.svg`);
  }

  async #savePng() {
    hand(await asPng(this.drawing), `${this.file}.png`);
  }
}

customElements.define('pupitre-layer-map', PupitreLayerMap);
