/*
 * The keyboard of the shell. Matched by the character a key produces, so that AZERTY and QWERTZ work; nothing is taken
 * while somebody types in a field, nor from the browser (Ctrl+N, Ctrl+T, Ctrl+W never).
 *
 *   Ctrl+K / Cmd+K   opens <pupitre-palette>
 *   G then x         follows the control with data-go="x"
 *   x                clicks the control with data-key="x", or focuses it if it is a field
 *   J, K             next, previous row of the page's grid
 */
const GO_WITHIN_MS = 1500;

let goUntil = 0;

function typing(event: KeyboardEvent): boolean {
  return event.composedPath().some((node) => {
    if (!(node instanceof HTMLElement)) {
      return false;
    }
    return (
      node.isContentEditable ||
      node instanceof HTMLTextAreaElement ||
      node instanceof HTMLSelectElement ||
      (node instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(node.type))
    );
  });
}

/** Dialogs and open pop-overs own the keyboard while they are there. */
function covered(): boolean {
  return !!document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-popover[opened][modal]');
}

function visible(element: HTMLElement): boolean {
  return element.getClientRects().length > 0 || element.closest('[slot="drawer"]') !== null;
}

function find(attribute: string, character: string): HTMLElement | undefined {
  const selector = `[${attribute}="${CSS.escape(character)}"]`;
  return [...document.querySelectorAll<HTMLElement>(selector)].find(
    (element) => visible(element) && !element.hasAttribute('disabled')
  );
}

function activate(element: HTMLElement) {
  if (element.localName === 'vaadin-side-nav-item') {
    element.shadowRoot?.querySelector('a')?.click();
  } else if (/-(field|box|picker|area)$/.test(element.localName)) {
    element.focus();
  } else {
    element.click();
  }
}

function moveRow(key: 'ArrowDown' | 'ArrowUp'): boolean {
  const grid = document.querySelector<HTMLElement>('#content vaadin-grid');
  if (!grid) {
    return false;
  }
  const within = grid.shadowRoot?.activeElement ?? (grid.contains(document.activeElement) ? document.activeElement : null);
  if (within) {
    within.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  } else {
    grid.shadowRoot?.querySelector<HTMLElement>('#items [part~="cell"][tabindex="0"], #items [part~="cell"]')?.focus();
  }
  return true;
}

/** The arrow keys walk through the switcher's list, from the search field on. */
function walkSwitcher(event: KeyboardEvent): boolean {
  const list = document.querySelector('.pu-switch-list');
  if (!list || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp' && event.key !== 'Enter')) {
    return false;
  }
  const links = [...list.querySelectorAll<HTMLAnchorElement>('a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (event.key === 'Enter') {
    if (at < 0 && typing(event) && links.length > 0) {
      links[0].click();
      return true;
    }
    return false;
  }
  links[Math.max(0, Math.min(links.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)))]?.focus();
  return links.length > 0;
}

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing) {
    return;
  }
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;

  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && key === 'k') {
    const palette = document.querySelector<HTMLElement & { open(): void }>('pupitre-palette');
    if (palette) {
      event.preventDefault();
      palette.open();
    }
    return;
  }
  if (walkSwitcher(event)) {
    event.preventDefault();
    return;
  }
  // AltGr arrives as Ctrl+Alt where a layout needs it to produce a character; no character of ours does.
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event) || covered()) {
    goUntil = 0;
    return;
  }
  if (event.timeStamp < goUntil) {
    goUntil = 0;
    const target = find('data-go', key);
    if (target) {
      event.preventDefault();
      activate(target);
    }
    return;
  }
  if (key === 'g') {
    goUntil = event.timeStamp + GO_WITHIN_MS;
    return;
  }
  if (key === 'j' || key === 'k') {
    if (moveRow(key === 'j' ? 'ArrowDown' : 'ArrowUp')) {
      event.preventDefault();
    }
    return;
  }
  if (key.length === 1) {
    const target = find('data-key', key);
    if (target) {
      event.preventDefault();
      activate(target);
    }
  }
});
