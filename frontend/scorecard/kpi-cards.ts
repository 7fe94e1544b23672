import '@vaadin/button';
import '@vaadin/icon';
import '../ui/trend-chart';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Point, Target } from '../ui/trend-chart';

interface Chart {
  form: 'line' | 'bar';
  percent: boolean;
  target?: Target;
  spoken: string;
  points: Point[];
}

interface Hypothesis {
  id: string;
  look: string;
  outcome: string;
  statement: string;
  expected: string;
  figures: string;
}

interface Card {
  kpi: string;
  name: string;
  look: string;
  status: string;
  figure: string;
  since: string[];
  target: string;
  chart: Chart;
  commentary?: { term: string; text: string }[];
  comment?: string;
  hypotheses?: Hypothesis[];
}

interface Sheet {
  labels: {
    table: string;
    period: string;
    note: string;
    origin: string;
    originFailed: string;
    retry: string;
    hypotheses: string;
    state?: string;
    change?: string;
    remove?: string;
  };
  sections?: { title?: string; cards: Card[] }[];
}

interface Origin {
  formula: string;
  attribution?: string;
  inputs?: { name: string; remarks?: string[]; batches?: string[]; key: string; figure: string }[];
}

/**
 * What was drawn last: when a text was saved the server sends the same page anew, and without the cards in the meantime it
 * would be so short that the place where one was reading is lost.
 */
let latest: { key: string; lang: string; sheet: Sheet } | undefined;

/**
 * The KPIs of a month, in the page's own tree so that the page's style sheet holds for them. They come from the server
 * written in the person's language; where figures come from is asked for when somebody unfolds it.
 */
class PupitreKpiCards extends LitElement {
  static override properties = {
    src: {},
    key: {},
    lang: {},
    failure: {},
    retry: {},
    returnTo: { attribute: 'return-to' },
    sheet: { state: true },
    failed: { state: true },
    tables: { state: true },
    origins: { state: true }
  };

  declare src: string;
  /** Which month, slice and revision they are of. */
  declare key: string;
  declare lang: string;
  declare failure: string;
  declare retry: string;
  /** The KPI to whose card the focus goes when it is drawn for the first time. */
  declare returnTo?: string;
  declare sheet?: Sheet;
  declare failed: boolean;
  /** The KPIs whose table is unfolded. */
  declare tables: ReadonlySet<string>;
  /** By KPI, of those that are unfolded; undefined until the answer is there, null when none came. */
  declare origins: ReadonlyMap<string, Origin | null | undefined>;
  declare $server: {
    comment(kpi: string): Promise<void>;
    state(kpi: string): Promise<void>;
    change(kpi: string, hypothesis: string): Promise<void>;
    remove(kpi: string, hypothesis: string): Promise<void>;
  };

  /** Which question is the latest: answers to others are dropped. */
  #turn = 0;

  constructor() {
    super();
    this.failed = false;
    this.tables = new Set();
    this.origins = new Map();
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('key') && latest?.key === this.key && latest.lang === this.lang) {
      this.sheet = latest.sheet;
    }
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    // Answers that are still to come are not waited for any more.
    this.#turn++;
    const last = latest;
    // The same page made anew is there in the same task; whoever comes back later shall see no old figures first.
    setTimeout(() => {
      if (latest === last) {
        latest = undefined;
      }
    });
  }

  protected override updated(changed: PropertyValues) {
    if ((changed.has('src') || changed.has('lang')) && this.src && this.lang) {
      void this.#load();
    }
  }

  async #load() {
    const turn = ++this.#turn;
    this.ariaBusy = 'true';
    try {
      const sheet: Sheet = await this.#ask(this.src);
      if (turn === this.#turn) {
        this.sheet = sheet;
        this.failed = false;
        latest = { key: this.key, lang: this.lang, sheet };
        [...this.origins.keys()].forEach((kpi) => void this.#trace(kpi));
        await this.updateComplete;
        this.#return();
      }
    } catch {
      if (turn === this.#turn) {
        this.sheet = undefined;
        this.failed = true;
        this.returnTo = undefined;
      }
    }
    if (turn === this.#turn) {
      this.ariaBusy = null;
    }
  }

  /** The button that had the focus is gone then. */
  async #loadAgain() {
    await this.#load();
    this.querySelector<HTMLElement>('summary')?.focus();
  }

  #return() {
    // Who has gone on meanwhile is not called back.
    if (this.returnTo && document.activeElement === document.body) {
      this.querySelector<HTMLElement>(`[data-kpi="${this.returnTo}"] vaadin-button`)?.focus();
    }
    this.returnTo = undefined;
  }

  async #trace(kpi: string) {
    const turn = this.#turn;
    let origin: Origin | null;
    try {
      origin = await this.#ask(`${this.src}?kpi=${encodeURIComponent(kpi)}`);
    } catch {
      origin = null;
    }
    if (turn === this.#turn && this.origins.has(kpi)) {
      this.origins = new Map(this.origins).set(kpi, origin);
    }
  }

  async #ask<T>(address: string): Promise<T> {
    const answer = await fetch(address);
    if (!answer.ok) {
      throw new Error(`${answer.status}`);
    }
    return answer.json();
  }

  #unfoldTable(kpi: string, open: boolean) {
    const tables = new Set(this.tables);
    if (open) {
      tables.add(kpi);
    } else {
      tables.delete(kpi);
    }
    this.tables = tables;
  }

  #unfoldOrigin(kpi: string, open: boolean) {
    const origins = new Map(this.origins);
    if (!open) {
      origins.delete(kpi);
    } else if (!origins.has(kpi)) {
      origins.set(kpi, undefined);
      void this.#trace(kpi);
    }
    this.origins = origins;
  }

  override render() {
    if (this.failed) {
      return html`<p class="pu-problem" role="alert">${this.failure}</p>
        <vaadin-button @click=${() => void this.#loadAgain()}>${this.retry}</vaadin-button>`;
    }
    return this.sheet?.sections?.map(
      ({ title, cards }) => html`
        ${title ? html`<h2 class="pu-section-title">${title}</h2>` : nothing}
        <div class="pu-kpis">
          ${repeat(
            cards,
            (card) => card.kpi,
            (card) => this.#card(card, !!title)
          )}
        </div>
      `
    );
  }

  #card(card: Card, inSection: boolean) {
    return html`<article class="pu-kpi" data-kpi=${card.kpi}>
      <div class="pu-kpi-head">
        ${inSection ? html`<h3>${card.name}</h3>` : html`<h2>${card.name}</h2>`} ${badge(card.look, card.status)}
      </div>
      <div class="pu-kpi-now">
        <span class="pu-kpi-figure">${card.figure}</span>
        <div class="pu-kpi-change">${card.since.map((words) => html`<span>${words}</span>`)}</div>
      </div>
      <p class="pu-muted">${card.target}</p>
      ${this.#trend(card)} ${this.#commentary(card)} ${this.#hypotheses(card)} ${this.#origin(card)}
    </article>`;
  }

  #trend({ kpi, name, chart }: Card) {
    return html`<div class="pu-trend">
      <pupitre-trend-chart
        role="img"
        aria-label=${chart.spoken}
        .points=${chart.points}
        .target=${chart.target}
        .form=${chart.form}
        .percent=${chart.percent}
        .lang=${this.lang}
      ></pupitre-trend-chart>
      <details class="pu-trend-table" @toggle=${(e: Event) => this.#unfoldTable(kpi, (e.target as HTMLDetailsElement).open)}>
        <summary>${this.sheet!.labels.table}</summary>
        ${this.tables.has(kpi) ? this.#table(name, chart) : nothing}
      </details>
    </div>`;
  }

  #table(name: string, { points }: Chart) {
    const noted = points.some((point) => point.note);
    const { period, note } = this.sheet!.labels;
    return html`<table class="pu-table">
      <thead>
        <tr>
          <th>${period}</th>
          <th class="number">${name}</th>
          ${noted ? html`<th>${note}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${points.toReversed().map(
          (point) =>
            html`<tr>
              <td>${point.title}</td>
              <td class="number">${point.text}</td>
              ${noted ? html`<td>${point.note}</td>` : nothing}
            </tr>`
        )}
      </tbody>
    </table>`;
  }

  #commentary({ kpi, name, commentary, comment }: Card) {
    return html`${commentary
      ? html`<dl class="pu-commentary">
          ${commentary.map(
            ({ term, text }) => html`<dt>${term}</dt>
              <dd>${text}</dd>`
          )}
        </dl>`
      : nothing}
    ${comment ? act('edit', comment, name, () => this.$server.comment(kpi)) : nothing}`;
  }

  #hypotheses({ kpi, name, hypotheses }: Card) {
    const { labels } = this.sheet!;
    if (!hypotheses && !labels.state) {
      return nothing;
    }
    return html`<div class="pu-hypotheses">
      ${hypotheses
        ? html`<ul aria-label=${labels.hypotheses}>
            ${hypotheses.map(
              (one) => html`<li>
                ${badge(one.look, one.outcome)}
                <p class="pu-hypothesis-statement">${one.statement}</p>
                <p>${one.expected}</p>
                <p>${one.figures}</p>
                ${labels.change ? act('edit', labels.change, one.statement, () => this.$server.change(kpi, one.id)) : nothing}
                ${labels.remove ? act('close', labels.remove, one.statement, () => this.$server.remove(kpi, one.id)) : nothing}
              </li>`
            )}
          </ul>`
        : nothing}
      ${labels.state ? act('add', labels.state, name, () => this.$server.state(kpi)) : nothing}
    </div>`;
  }

  #origin({ kpi }: Card) {
    return html`<details
      class="pu-kpi-origin"
      @toggle=${(e: Event) => this.#unfoldOrigin(kpi, (e.target as HTMLDetailsElement).open)}
    >
      <summary>${this.sheet!.labels.origin}</summary>
      ${this.origins.get(kpi) === null ? this.#lost(kpi) : traced(this.origins.get(kpi))}
    </details>`;
  }

  #lost(kpi: string) {
    const { originFailed, retry } = this.sheet!.labels;
    return html`<p role="alert">${originFailed}</p>
      <vaadin-button theme="tertiary small" @click=${() => void this.#trace(kpi)}>${retry}</vaadin-button>`;
  }
}

/** A status as shape, word and colour at once. */
function badge(look: string, word: string) {
  return html`<span class="pu-status ${look}">${icon(look)}<span>${word}</span></span>`;
}

function icon(symbol: string, slot?: string) {
  return html`<vaadin-icon slot=${slot ?? nothing} src="icons.svg" symbol=${symbol} aria-hidden="true"></vaadin-icon>`;
}

/** A change to the client's data; pages at rest leave it out. */
function act(symbol: string, words: string, subject: string, does: () => Promise<void>) {
  return html`<vaadin-button
    theme="tertiary small"
    class="pu-kpi-comment pu-changes"
    aria-label="${words} – ${subject}"
    @click=${() => void does()}
    >${icon(symbol, 'prefix')}${words}</vaadin-button
  >`;
}

function traced(origin: Origin | null | undefined): TemplateResult | typeof nothing {
  if (!origin) {
    return nothing;
  }
  return html`<p>${origin.formula}</p>
    <table>
      <tbody>
        ${origin.inputs?.map(
          (input) =>
            html`<tr>
              <td>
                <span>${input.name}</span>
                ${input.remarks?.map((remark) => html`<span class="pu-muted">${remark}</span> `)}
                ${input.batches
                  ? html`<ul class="pu-kpi-batches">
                      ${input.batches.map((batch) => html`<li>${batch}</li>`)}
                    </ul>`
                  : nothing}
              </td>
              <td class="pu-kpi-key">${input.key}</td>
              <td class="number">${input.figure}</td>
            </tr>`
        )}
      </tbody>
    </table>
    ${origin.attribution ? html`<p>${origin.attribution}</p>` : nothing}`;
}

customElements.define('pupitre-kpi-cards', PupitreKpiCards);
