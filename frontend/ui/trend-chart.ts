import { BarChart, LineChart } from 'echarts/charts';
import {
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  MarkPointComponent,
  TooltipComponent
} from 'echarts/components';
import { type ECharts, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { css, html, LitElement } from 'lit';

use([
  BarChart,
  LineChart,
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  MarkPointComponent,
  TooltipComponent,
  SVGRenderer
]);

/** One month of the figure. */
export interface Point {
  label: string;
  title: string;
  text: string;
  value?: number;
  note?: string;
}

export interface Target {
  /** Where the figure ought to be, or beyond. */
  goal: number;
  /** Whether more is better. */
  upwards: boolean;
  text: string;
}

/**
 * Draws one figure over months. Colours come from the page's tokens, so they are read again when the colour scheme
 * changes; the words come written from the server.
 */
class PupitreTrendChart extends LitElement {
  static override properties = {
    points: { attribute: false },
    target: { attribute: false },
    form: {},
    lang: {},
    percent: { type: Boolean }
  };

  declare points: Point[];
  declare target?: Target;
  declare form: 'line' | 'bar';
  declare lang: string;
  declare percent: boolean;

  #chart?: ECharts;
  readonly #resized = new ResizeObserver(() => this.#chart?.resize());
  readonly #scheme = new MutationObserver(() => this.#draw());
  readonly #system = matchMedia('(prefers-color-scheme: dark)');
  readonly #drawAgain = () => this.#draw();

  constructor() {
    super();
    this.points = [];
    this.form = 'line';
    this.lang = 'fr';
    this.percent = false;
  }

  static override styles = css`
    :host {
      display: flex;
      flex-direction: column;
      height: 220px;
      min-width: 0;
    }
    #canvas {
      flex: 1;
      min-height: 0;
    }
    .goal {
      display: flex;
      align-items: center;
      justify-content: flex-end;
      gap: 6px;
      min-height: 20px;
      font-size: 12px;
      color: var(--pu-muted);
      font-variant-numeric: tabular-nums;
    }
    .goal i {
      width: 16px;
      border-top: 1.5px dashed var(--pu-ok);
    }
  `;

  override connectedCallback() {
    super.connectedCallback();
    this.#resized.observe(this);
    this.#scheme.observe(document.documentElement, { attributes: true, attributeFilter: ['theme', 'style', 'class'] });
    this.#system.addEventListener('change', this.#drawAgain);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#resized.disconnect();
    this.#scheme.disconnect();
    this.#system.removeEventListener('change', this.#drawAgain);
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  override render() {
    // The target's words stand beside the drawing: within it they would lie across the line.
    return html`<div class="goal">${this.target ? html`<i></i>${this.target.text}` : ''}</div>
      <div id="canvas"></div>`;
  }

  override updated() {
    this.#draw();
  }

  /** A token as rgb(): the drawing library cannot read light-dark() or oklch(). */
  #colour(token: string): string {
    const probe = document.createElement('span');
    probe.style.color = `var(${token})`;
    this.renderRoot.append(probe);
    const computed = getComputedStyle(probe).color;
    probe.remove();
    const canvas = document.createElement('canvas').getContext('2d')!;
    canvas.fillStyle = computed;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return `rgba(${r},${g},${b},${(a / 255).toFixed(3)})`;
  }

  #draw() {
    if (!this.isConnected || !this.hasUpdated) {
      return;
    }
    // It may have been moved in the page, and disposed of on the way.
    this.#chart ??= init(this.renderRoot.querySelector<HTMLElement>('#canvas')!, undefined, { renderer: 'svg' });
    const accent = this.#colour('--aura-accent-color');
    const ink = this.#colour('--pu-ink');
    const muted = this.#colour('--pu-muted');
    const line = this.#colour('--pu-line');
    const good = this.#colour('--pu-ok');
    const tint = this.#colour('--pu-ok-tint');
    const overlay = this.#colour('--pu-overlay');
    const font = getComputedStyle(this).fontFamily;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const axis = new Intl.NumberFormat(this.lang, {
      notation: 'compact',
      maximumFractionDigits: 1,
      style: this.percent ? 'percent' : 'decimal'
    });
    const { target } = this;
    const last = this.points.length - 1;
    const goals = target ? [target.goal] : [];
    this.#chart.setOption(
      {
        animation: !still,
        animationDuration: 300,
        textStyle: { fontFamily: font },
        grid: { left: 4, right: 16, top: 10, bottom: 4, outerBoundsMode: 'same', containLabel: true },
        tooltip: {
          trigger: 'axis',
          confine: true,
          backgroundColor: overlay,
          borderColor: line,
          textStyle: { color: ink, fontFamily: font, fontSize: 13 },
          axisPointer: { type: this.form === 'bar' ? 'shadow' : 'line', lineStyle: { color: line }, shadowStyle: { color: line, opacity: 0.4 } },
          formatter: (params: unknown) => {
            const point = this.points[(params as { dataIndex: number }[])[0].dataIndex];
            const box = document.createElement('div');
            const value = document.createElement('strong');
            value.textContent = point.text;
            box.append(point.title, document.createElement('br'), value);
            if (point.note) {
              box.append(document.createElement('br'), point.note);
            }
            return box;
          }
        },
        xAxis: {
          type: 'category',
          data: this.points.map((point) => point.label),
          boundaryGap: this.form === 'bar',
          axisTick: { show: false },
          axisLine: { lineStyle: { color: line } },
          axisLabel: {
            color: muted,
            fontSize: 11,
            // Every third, counted from the latest: the same month a year ago is among them.
            interval: (i: number) => (last - i) % 3 === 0,
            hideOverlap: true,
            alignMaxLabel: this.form === 'bar' ? 'center' : 'right',
            alignMinLabel: this.form === 'bar' ? 'center' : 'left'
          }
        },
        yAxis: {
          type: 'value',
          // Bars begin at zero, since one compares their lengths; a line shows its own range.
          scale: this.form === 'line',
          splitNumber: 3,
          axisLabel: {
            color: muted,
            fontSize: 11,
            formatter: (value: number) => axis.format(value)
          },
          splitLine: { lineStyle: { color: line } }
        },
        series: [
          {
            type: this.form,
            data: this.points.map((point) => point.value ?? null),
            symbol: 'circle',
            symbolSize: (_: unknown, params: { dataIndex: number }) => (params.dataIndex === last ? 8 : 4),
            showSymbol: true,
            barMaxWidth: 28,
            lineStyle: { width: 2, color: accent },
            itemStyle: { color: accent, borderRadius: [3, 3, 0, 0] },
            emphasis: { disabled: true },
            markArea: target && {
              silent: true,
              itemStyle: { color: tint, opacity: 0.5 },
              data: [[{ yAxis: target.goal }, { yAxis: target.upwards ? Infinity : -Infinity }]]
            },
            markPoint: {
              symbol: 'diamond',
              symbolSize: 12,
              symbolOffset: [0, -12],
              silent: true,
              animation: false,
              label: { show: false },
              itemStyle: { color: ink },
              data: this.points.flatMap((point, i) =>
                point.note && point.value !== undefined ? [{ coord: [i, point.value] }] : []
              )
            },
            markLine: {
              silent: true,
              symbol: 'none',
              animation: false,
              // The default rounds the place of the line to two decimals: 93.5 % would be drawn at 94 %.
              precision: 12,
              label: { show: false },
              lineStyle: { color: good, type: 'dashed', width: 1.25 },
              data: goals.map((value) => ({ yAxis: value }))
            }
          },
          {
            // Not drawn; it makes the axis reach to the target.
            type: 'line',
            data: goals,
            silent: true,
            symbol: 'none',
            lineStyle: { opacity: 0 },
            tooltip: { show: false }
          }
        ]
      },
      { notMerge: true }
    );
  }
}

customElements.define('pupitre-trend-chart', PupitreTrendChart);
