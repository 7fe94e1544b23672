/*
 * The keyboard of a table of figures, and what is pasted into it: Enter and the arrows up and down go from row to row, left
 * and right leave a cell at its ends, a block that was copied from a spreadsheet fills the cells from the one it is pasted
 * into. The table itself, and what is said about each figure, comes from the server.
 */
class FigureGridElement extends HTMLElement {
  connectedCallback() {
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('paste', this.onPaste);
    this.addEventListener('focusin', this.onFocus);
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.onKey);
    this.removeEventListener('paste', this.onPaste);
    this.removeEventListener('focusin', this.onFocus);
  }

  private rows(): HTMLInputElement[][] {
    return [...this.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('input')]);
  }

  private placeOf(target: EventTarget | null): [number, number] | undefined {
    const rows = this.rows();
    for (let row = 0; row < rows.length; row++) {
      const column = rows[row].indexOf(target as HTMLInputElement);
      if (column >= 0) {
        return [row, column];
      }
    }
    return undefined;
  }

  private onFocus = (event: FocusEvent) => {
    if (event.target instanceof HTMLInputElement) {
      event.target.select();
    }
  };

  private onKey = (event: KeyboardEvent) => {
    const place = this.placeOf(event.target);
    if (!place || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const input = event.target as HTMLInputElement;
    const whole = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    const atStart = whole || (input.selectionStart === 0 && input.selectionEnd === 0);
    const atEnd = whole || (input.selectionStart === input.value.length && input.selectionEnd === input.value.length);
    let [row, column] = place;
    if (event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey)) {
      row--;
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      row++;
    } else if (event.key === 'ArrowLeft' && atStart) {
      column--;
    } else if (event.key === 'ArrowRight' && atEnd) {
      column++;
    } else {
      return;
    }
    event.preventDefault();
    this.rows()[row]?.[column]?.focus();
  };

  private onPaste = (event: ClipboardEvent) => {
    const place = this.placeOf(event.target);
    const text = event.clipboardData?.getData('text/plain').replace(/(\r\n|\r|\n)$/, '') ?? '';
    if (!place || !/[\t\r\n]/.test(text)) {
      return;
    }
    event.preventDefault();
    const rows = this.rows();
    let beyond = 0;
    text.split(/\r\n|\r|\n/).forEach((line, down) =>
      line.split('\t').forEach((value, right) => {
        const input = rows[place[0] + down]?.[place[1] + right];
        if (!input) {
          beyond += value.trim() ? 1 : 0;
        } else if (value.trim() && !input.readOnly) {
          input.value = value.trim();
          input.dispatchEvent(new Event('change', { bubbles: true }));
        }
      })
    );
    if (beyond) {
      this.dispatchEvent(new CustomEvent('beyond', { detail: { cells: beyond } }));
    }
  };
}

customElements.define('pupitre-figure-grid', FigureGridElement);
