import { css, html, LitElement, nothing } from 'lit';

type Group = 'actions' | 'pages' | 'clients' | 'records';

interface Entry {
  group: Group;
  /** What kind of record it is, in the person's language. */
  heading?: string;
  label: string;
  glyph: string;
  hint?: string;
  keys?: string;
  href?: string;
  reload?: boolean;
  action?: number;
  monogram?: string;
  colour?: string;
  textColour?: string;
}

const GROUPS: Exclude<Group, 'records'>[] = ['actions', 'pages', 'clients'];
/** More than a screenful helps nobody; typing narrows it. */
const SHOWN_PER_GROUP = 8;
/** From this many characters on the server looks among the records. */
const FEWEST_CHARACTERS = 2;
/** No name is longer. */
const MOST_CHARACTERS = 200;
/** Somebody who types faster than this, in milliseconds, isn't asking yet. */
const PAUSE = 150;

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The command palette: a combobox over a listbox in a native modal dialog, which brings focus trap and Escape along.
 * Clients, pages and actions come from the server when it opens, records while somebody types. Records stand below, so
 * that nothing moves and Enter means the same before and after they arrive.
 */
class PupitrePalette extends LitElement {
  static override properties = {
    opener: {},
    placeholder: {},
    nothing: {},
    searching: {},
    dismiss: {},
    counted: {},
    actions: {},
    pages: {},
    clients: {},
    entries: { state: true },
    records: { state: true },
    waiting: { state: true },
    query: { state: true },
    at: { state: true }
  };

  declare opener: string;
  declare placeholder: string;
  declare nothing: string;
  declare searching: string;
  declare dismiss: string;
  declare counted: string;
  declare actions: string;
  declare pages: string;
  declare clients: string;
  declare entries: Entry[];
  declare records: Entry[];
  /** Whether the records are still those of an earlier query. */
  declare waiting: boolean;
  declare query: string;
  declare at: number;
  declare $server: {
    entries(): Promise<Entry[]>;
    records(text: string): Promise<Entry[]>;
    run(action: number): Promise<void>;
  };

  /** Which query is the latest: answers to others are dropped. */
  private turn = 0;
  private pause?: ReturnType<typeof setTimeout>;
  /** Enter was pressed when there was nothing to choose yet. */
  private early = false;

  constructor() {
    super();
    this.entries = [];
    this.records = [];
    this.waiting = false;
    this.query = '';
    this.at = 0;
  }

  static override styles = css`
    :host {
      display: block;
    }
    button.opener {
      display: flex;
      align-items: center;
      gap: 8px;
      height: 32px;
      padding: 0 6px 0 10px;
      width: 15rem;
      border: 1px solid var(--pu-line);
      border-radius: var(--pu-radius);
      background: var(--pu-field);
      color: var(--pu-muted);
      font: inherit;
      font-size: 13px;
      cursor: pointer;
    }
    button.opener:hover {
      border-color: var(--pu-line-strong);
    }
    button.opener:focus-visible {
      outline: 2px solid var(--vaadin-focus-ring-color);
      outline-offset: 1px;
    }
    .opener span {
      flex: 1;
      text-align: start;
      white-space: nowrap;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    kbd {
      font: inherit;
      font-size: 11px;
      color: var(--pu-muted);
      border: 1px solid var(--pu-line);
      border-radius: 5px;
      padding: 1px 5px;
      white-space: nowrap;
    }
    svg {
      width: 16px;
      height: 16px;
      flex: none;
    }
    dialog {
      width: min(40rem, calc(100vw - 24px));
      max-height: min(30rem, 76vh);
      margin: 12vh auto 0;
      padding: 0;
      border: 1px solid var(--pu-line-strong);
      border-radius: 14px;
      background: var(--pu-overlay);
      color: var(--pu-ink);
      box-shadow: var(--pu-shadow);
      overflow: hidden;
    }
    dialog[open] {
      display: flex;
      flex-direction: column;
    }
    dialog::backdrop {
      background: rgb(10 10 30 / 0.35);
    }
    .ask {
      display: flex;
      align-items: center;
      gap: 10px;
      padding: 0 16px;
      border-bottom: 1px solid var(--pu-line);
      color: var(--pu-muted);
    }
    input {
      flex: 1;
      min-width: 0;
      height: 52px;
      border: 0;
      outline: 0;
      background: none;
      color: var(--pu-ink);
      font: inherit;
      font-size: 16px;
    }
    input::placeholder {
      color: var(--pu-muted);
      opacity: 1;
    }
    [role='listbox'] {
      padding: 6px;
      overflow-y: auto;
      scrollbar-width: thin;
    }
    .heading {
      padding: 10px 10px 4px;
      font-size: 12px;
      color: var(--pu-muted);
    }
    [role='option'] {
      display: flex;
      align-items: center;
      gap: 10px;
      min-height: 36px;
      padding: 0 10px;
      border-radius: var(--pu-radius);
      cursor: pointer;
      scroll-margin: 40px;
    }
    [aria-selected='true'] {
      background: var(--pu-selected);
    }
    .label {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .hint {
      flex: 1;
      color: var(--pu-muted);
      font-size: 13px;
      white-space: nowrap;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .monogram {
      display: grid;
      place-items: center;
      width: 22px;
      height: 22px;
      border-radius: 6px;
      font-size: 10px;
      font-weight: 600;
      flex: none;
    }
    button.dismiss {
      display: none;
      place-items: center;
      flex: none;
      width: 44px;
      height: 44px;
      margin-inline-end: -12px;
      padding: 0;
      border: 0;
      border-radius: var(--pu-radius);
      background: none;
      color: inherit;
    }
    button.dismiss:focus-visible {
      outline: 2px solid var(--vaadin-focus-ring-color);
      outline-offset: -4px;
    }
    .heard {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .none {
      padding: 22px 16px;
      color: var(--pu-muted);
    }
    @media (width < 800px) {
      button.opener {
        width: 36px;
        height: 36px;
        padding: 0;
        justify-content: center;
        border-color: transparent;
        background: none;
        color: inherit;
      }
      .opener svg {
        width: 20px;
        height: 20px;
      }
      .opener span,
      .opener kbd {
        display: none;
      }
      dialog {
        margin-top: 12px;
      }
      /* Fingers instead of keys. */
      [role='option'] {
        min-height: 44px;
      }
      [role='option'] kbd {
        display: none;
      }
      button.dismiss {
        display: grid;
      }
    }
  `;

  async open() {
    const dialog = this.renderRoot.querySelector('dialog')!;
    if (dialog.open) {
      return;
    }
    this.type('');
    dialog.showModal();
    this.renderRoot.querySelector('input')!.focus();
    this.entries = await this.$server.entries();
  }

  private close() {
    this.renderRoot.querySelector('dialog')!.close();
  }

  private type(query: string) {
    this.query = query;
    this.at = 0;
    this.forget();
    this.waiting = [...query.trim()].length >= FEWEST_CHARACTERS;
    if (this.waiting) {
      this.pause = setTimeout(() => void this.ask(), PAUSE);
    } else {
      this.records = [];
    }
  }

  /** Whatever is under way answers a question that nobody has any more. */
  private forget() {
    this.turn++;
    this.early = false;
    clearTimeout(this.pause);
    this.pause = undefined;
  }

  private async ask() {
    clearTimeout(this.pause);
    this.pause = undefined;
    const turn = this.turn;
    let answer: Entry[];
    try {
      answer = await this.$server.records(this.query.trim());
    } catch {
      // The server says what is wrong; the rest of the list is still good.
      answer = [];
    }
    if (turn !== this.turn) {
      return;
    }
    const selected = this.found()[this.at];
    this.records = answer;
    this.waiting = false;
    const found = this.found();
    this.at = Math.max(0, found.findIndex((entry) => entry === selected || (entry.href && entry.href === selected?.href)));
    if (this.early) {
      this.choose(found[0]);
    }
  }

  private found(): Entry[] {
    const offered = GROUPS.flatMap((group) =>
      this.matching(this.entries.filter((entry) => entry.group === group)).slice(0, SHOWN_PER_GROUP)
    );
    // Of an earlier query's records those stay meanwhile that match this one too, so that the list doesn't flicker.
    return [...offered, ...(this.waiting ? this.matching(this.records) : this.records)];
  }

  /** Every word of the query must begin a word of the entry, or occur in it; the former come first. */
  private matching(entries: Entry[]): Entry[] {
    const words = plain(this.query).split(/\s+/).filter(Boolean);
    const rank = (entry: Entry) => {
      const text = plain(`${entry.label} ${entry.hint ?? ''}`);
      if (!words.every((word) => text.includes(word))) {
        return -1;
      }
      return words.every((word) => ` ${text}`.includes(` ${word}`)) ? 1 : 0;
    };
    return entries
      .map((entry) => ({ entry, rank: rank(entry) }))
      .filter((ranked) => ranked.rank >= 0)
      .sort((a, b) => b.rank - a.rank)
      .map((ranked) => ranked.entry);
  }

  private choose(entry: Entry | undefined) {
    if (!entry) {
      return;
    }
    this.close();
    if (entry.action !== undefined) {
      void this.$server.run(entry.action);
    } else if (entry.href && entry.reload) {
      window.location.assign(new URL(entry.href, document.baseURI));
    } else if (entry.href) {
      // A click on a link is what the router listens to.
      const link = document.createElement('a');
      link.href = entry.href;
      document.body.append(link);
      link.click();
      link.remove();
    }
  }

  private key(event: KeyboardEvent) {
    // Enter ends a composition, or presses the button that has the focus.
    if (event.isComposing || event.target instanceof HTMLButtonElement) {
      return;
    }
    const found = this.found();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) {
      event.preventDefault();
      this.at = (this.at + step + found.length) % found.length;
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
      );
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (found.length > 0 || !this.waiting) {
        this.choose(found[this.at]);
        return;
      }
      this.early = true;
      if (this.pause !== undefined) {
        void this.ask();
      }
    }
  }

  private icon(name: string) {
    return html`<svg aria-hidden="true"><use href="icons.svg#${name}"></use></svg>`;
  }

  private result(found: Entry[]) {
    return found.length === 0 ? this.nothing : this.counted.replace('#', String(found.length));
  }

  private heading(entry: Entry) {
    return entry.group === 'records' ? entry.heading! : this[entry.group];
  }

  /** The list in its parts. A place in the list counts through all of them, as the arrow keys do. */
  private groups(found: Entry[]) {
    const option = (entry: Entry, place: number) => this.option(entry, place, found.length);
    return [...new Set(found.map((entry) => this.heading(entry)))].map(
      (heading) => html`
        <div role="group" aria-label=${heading}>
          <div class="heading" aria-hidden="true">${heading}</div>
          ${found.map((entry, place) => (this.heading(entry) === heading ? option(entry, place) : nothing))}
        </div>
      `
    );
  }

  private option(entry: Entry, place: number, among: number) {
    return html`
      <div
        id="o${place}"
        role="option"
        aria-selected=${place === this.at}
        aria-posinset=${place + 1}
        aria-setsize=${among}
        @pointermove=${() => (this.at = place)}
        @click=${() => this.choose(entry)}
      >
        ${entry.monogram
          ? html`<span class="monogram" style="background:${entry.colour};color:${entry.textColour}"
              >${entry.monogram}</span
            >`
          : this.icon(entry.glyph)}
        <span class="label">${entry.label}</span>
        <span class="hint">${entry.hint ?? ''}</span>
        ${entry.keys ? html`<kbd>${entry.keys}</kbd>` : nothing}
      </div>
    `;
  }

  override render() {
    const found = this.found();
    const mac = /Mac|iPhone|iPad/.test(navigator.platform);
    return html`
      <button class="opener" aria-label=${this.placeholder} aria-keyshortcuts="Control+K" @click=${() => this.open()}>
        ${this.icon('search')}<span>${this.opener}</span><kbd>${mac ? '⌘' : 'Ctrl'} K</kbd>
      </button>
      <dialog
        aria-label=${this.placeholder}
        @click=${(e: Event) => e.target === e.currentTarget && this.close()}
        @keydown=${(e: KeyboardEvent) => this.key(e)}
        @close=${() => this.forget()}
      >
        <div class="ask">
          ${this.icon('search')}
          <input
            role="combobox"
            aria-expanded=${found.length > 0}
            aria-controls=${found.length ? 'list' : nothing}
            aria-activedescendant=${found.length ? `o${this.at}` : nothing}
            aria-label=${this.placeholder}
            placeholder=${this.placeholder}
            autocomplete="off"
            spellcheck="false"
            .value=${this.query}
            maxlength=${MOST_CHARACTERS}
            @input=${(e: InputEvent) => this.type((e.target as HTMLInputElement).value)}
          />
          <button class="dismiss" aria-label=${this.dismiss} @click=${() => this.close()}>${this.icon('close')}</button>
        </div>
        <div class="heard" role="status">${this.query && !this.waiting ? this.result(found) : nothing}</div>
        ${found.length === 0 && this.query
          ? html`<div class="none" aria-hidden="true">${this.waiting ? this.searching : this.nothing}</div>`
          : html`<div id="list" role="listbox" aria-label=${this.placeholder}>${this.groups(found)}</div>`}
      </dialog>
    `;
  }
}

customElements.define('pupitre-palette', PupitrePalette);
