import { css, html, LitElement, nothing } from 'lit';

type Group = 'actions' | 'pages' | 'clients';

interface Entry {
  group: Group;
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

const GROUPS: Group[] = ['actions', 'pages', 'clients'];
/** More than a screenful helps nobody; typing narrows it. */
const SHOWN_PER_GROUP = 8;

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The command palette: a combobox over a listbox in a native modal dialog, which brings focus trap and Escape along.
 * Clients, pages and actions come from the server when it opens.
 */
class PupitrePalette extends LitElement {
  static override properties = {
    opener: {},
    placeholder: {},
    nothing: {},
    actions: {},
    pages: {},
    clients: {},
    entries: { state: true },
    query: { state: true },
    at: { state: true }
  };

  declare opener: string;
  declare placeholder: string;
  declare nothing: string;
  declare actions: string;
  declare pages: string;
  declare clients: string;
  declare entries: Entry[];
  declare query: string;
  declare at: number;
  declare $server: { entries(): Promise<Entry[]>; run(action: number): Promise<void> };

  constructor() {
    super();
    this.entries = [];
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
    ul {
      list-style: none;
      margin: 0;
      padding: 6px;
      overflow-y: auto;
      scrollbar-width: thin;
    }
    li.heading {
      padding: 10px 10px 4px;
      font-size: 12px;
      color: var(--pu-muted);
    }
    li[role='option'] {
      display: flex;
      align-items: center;
      gap: 10px;
      min-height: 36px;
      padding: 0 10px;
      border-radius: var(--pu-radius);
      cursor: pointer;
      scroll-margin: 40px;
    }
    li[aria-selected='true'] {
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
    }
  `;

  async open() {
    const dialog = this.renderRoot.querySelector('dialog')!;
    if (dialog.open) {
      return;
    }
    this.query = '';
    this.at = 0;
    dialog.showModal();
    this.renderRoot.querySelector('input')!.focus();
    this.entries = await this.$server.entries();
  }

  private close() {
    this.renderRoot.querySelector('dialog')!.close();
  }

  /** Every word of the query must begin a word of the entry, or occur in it; the former come first. */
  private found(): Entry[] {
    const words = plain(this.query).split(/\s+/).filter(Boolean);
    const rank = (entry: Entry) => {
      const text = plain(`${entry.label} ${entry.hint ?? ''}`);
      if (!words.every((word) => text.includes(word))) {
        return -1;
      }
      return words.every((word) => ` ${text}`.includes(` ${word}`)) ? 1 : 0;
    };
    return GROUPS.flatMap((group) =>
      this.entries
        .filter((entry) => entry.group === group)
        .map((entry) => ({ entry, rank: rank(entry) }))
        .filter((ranked) => ranked.rank >= 0)
        .sort((a, b) => b.rank - a.rank)
        .slice(0, SHOWN_PER_GROUP)
        .map((ranked) => ranked.entry)
    );
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
      this.choose(found[this.at]);
    }
  }

  private icon(name: string) {
    return html`<svg aria-hidden="true"><use href="icons.svg#${name}"></use></svg>`;
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
      >
        <div class="ask">
          ${this.icon('search')}
          <input
            role="combobox"
            aria-expanded="true"
            aria-controls="list"
            aria-activedescendant=${found.length ? `o${this.at}` : nothing}
            aria-label=${this.placeholder}
            placeholder=${this.placeholder}
            autocomplete="off"
            spellcheck="false"
            .value=${this.query}
            @input=${(e: InputEvent) => {
              this.query = (e.target as HTMLInputElement).value;
              this.at = 0;
            }}
          />
        </div>
        ${found.length === 0 && this.query
          ? html`<div class="none" role="status">${this.nothing}</div>`
          : html`<ul id="list" role="listbox" aria-label=${this.placeholder}>
              ${found.map(
                (entry, i) => html`
                  ${i === 0 || found[i - 1].group !== entry.group
                    ? html`<li class="heading" role="presentation">${this[entry.group]}</li>`
                    : nothing}
                  <li
                    id="o${i}"
                    role="option"
                    aria-selected=${i === this.at}
                    @pointermove=${() => (this.at = i)}
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
                  </li>
                `
              )}
            </ul>`}
      </dialog>
    `;
  }
}

customElements.define('pupitre-palette', PupitrePalette);
