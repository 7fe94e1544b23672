/*
 * The keyboard of a month: arrows go from day to day, Home and End to the ends of a week, Page Up and Page Down to the
 * neighbouring months. One day at a time is in the tab order. The table itself comes from the server.
 */
class MonthElement extends HTMLElement {
  private observer = new MutationObserver(() => this.makeOneDayReachable());

  connectedCallback() {
    this.addEventListener('keydown', this.onKey);
    this.observer.observe(this, { childList: true, subtree: true });
    this.makeOneDayReachable();
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.onKey);
    this.observer.disconnect();
  }

  private days(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('td[data-day]')];
  }

  private makeOneDayReachable() {
    const days = this.days();
    if (days.length && !days.some((day) => day.tabIndex === 0)) {
      const start = days.find((day) => day.getAttribute('aria-current') === 'date') ?? days[0];
      days.forEach((day) => (day.tabIndex = day === start ? 0 : -1));
    }
  }

  private onKey = (event: KeyboardEvent) => {
    const days = this.days();
    const at = days.findIndex((day) => day.contains(event.target as Node));
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    if (event.key === 'PageUp' || event.key === 'PageDown') {
      event.preventDefault();
      document.querySelector<HTMLElement>(`[data-month="${event.key === 'PageUp' ? 'previous' : 'next'}"]`)?.click();
      return;
    }
    const to: Record<string, number> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at - 7,
      ArrowDown: at + 7,
      Home: at - (at % 7),
      End: at - (at % 7) + 6
    };
    const day = days[to[event.key]];
    if (day) {
      event.preventDefault();
      days.forEach((other) => (other.tabIndex = other === day ? 0 : -1));
      day.focus();
    }
  };
}

customElements.define('pupitre-month', MonthElement);
