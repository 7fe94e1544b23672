import { css, unsafeCSS } from 'lit';

/** The looks of what is drawn: on the page, and, with its tokens replaced by colours, in a file. */
export const DRAWING = `
  .box { fill: var(--pu-hover); }
  .box-name { fill: var(--pu-muted); font-size: 11px; font-weight: 600; }
  .node rect { fill: var(--pu-surface); stroke: var(--pu-line-strong); }
  .node.system rect { fill: var(--pu-unknown-tint); stroke-dasharray: 3 2; }
  .node text { fill: var(--pu-ink); font-size: 12px; }
  .way { fill: none; stroke: var(--pu-muted); stroke-width: 1.25; stroke-opacity: 0.75; }
  .planned .way { stroke: var(--aura-accent-color); stroke-dasharray: 6 4; }
  .broken .way { stroke: var(--pu-bad); stroke-width: 2; stroke-opacity: 1; }
  .retired .way { stroke-dasharray: 1 4; }
  .head { fill: var(--pu-muted); }
  .head.planned { fill: var(--aura-accent-color); }
  .head.broken { fill: var(--pu-bad); }
  .alarm path { fill: var(--pu-bad-tint); stroke: var(--pu-bad); stroke-width: 1.5; stroke-linejoin: round; }
  .alarm text { fill: var(--pu-bad); font-size: 9px; font-weight: 700; text-anchor: middle; }
`;

/** What is there for who points and types. */
export const STYLES = css`
  :host {
    display: block;
    position: relative;
    min-width: 0;
  }
  ${unsafeCSS(DRAWING)}
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 4px;
    margin-bottom: 8px;
  }
  .frame {
    position: relative;
    border: 1px solid var(--pu-line);
    border-radius: var(--pu-radius-large);
    background: var(--pu-surface);
    overflow: hidden;
  }
  svg.picture {
    display: block;
    width: 100%;
    height: 100%;
    cursor: grab;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }
  svg.picture.dragging {
    cursor: grabbing;
  }
  .node {
    cursor: pointer;
    outline: none;
  }
  .edge {
    cursor: pointer;
    outline: none;
  }
  .reach {
    fill: none;
    stroke: transparent;
    stroke-width: 11;
    pointer-events: stroke;
  }
  .dragging .node,
  .dragging .edge {
    pointer-events: none;
  }
  .node:hover rect {
    stroke: var(--aura-accent-color);
  }
  .node:focus-visible rect {
    stroke: var(--aura-accent-color);
    stroke-width: 2.5;
    stroke-dasharray: none;
  }
  .edge:hover .way,
  .edge:focus-visible .way {
    stroke-width: 3;
    stroke-opacity: 1;
  }
  .hot .edge:not(.lit) {
    opacity: 0.1;
  }
  .hot .node:not(.lit) {
    opacity: 0.35;
  }
  .hot .lit .way {
    stroke-opacity: 1;
    stroke-width: 2;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
    color: var(--pu-muted);
    font-size: var(--pu-text-smaller);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .hint {
    margin: 4px 0 0;
    color: var(--pu-muted);
    font-size: var(--pu-text-smaller);
  }
  @media (pointer: coarse) {
    .hint {
      display: none;
    }
  }
  .problem {
    margin: 0 0 8px;
  }
`;

const TOKEN = /var\((--[\w-]+)\)/g;
const HEAD = 56;
const MARGIN = 24;

/** What is written above the picture in a file. */
export interface Caption {
  title: string;
  client: string;
  date: string;
}

/**
 * The picture as a file that needs nothing else: its colours are plain, since programs that draw know neither tokens nor
 * oklch(). Always in light colours, for paper.
 *
 * @param scene the drawing, unmoved
 */
export function standalone(scene: SVGGElement, defs: SVGDefsElement, size: { width: number; height: number }, caption: Caption): string {
  const probe = document.createElement('span');
  probe.style.colorScheme = 'light';
  (scene.getRootNode() as ShadowRoot).append(probe);
  const font = getComputedStyle(probe).fontFamily;
  const colour = (token: string) => {
    probe.style.color = `var(${token})`;
    return plain(getComputedStyle(probe).color);
  };
  const styles = DRAWING.replace(TOKEN, (_, token: string) => colour(token));
  const ink = colour('--pu-ink');
  const muted = colour('--pu-muted');
  probe.remove();

  const drawing = scene.cloneNode(true) as SVGGElement;
  // The page's font is not in the file; in another one names keep their widths, and so their places.
  const lengths = [...scene.querySelectorAll('text')].map((text) => text.getComputedTextLength());
  drawing.querySelectorAll('text').forEach((text, at) => {
    text.setAttribute('textLength', lengths[at].toFixed(1));
    text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  });
  drawing.removeAttribute('transform');
  drawing.querySelectorAll('.reach').forEach((reach) => reach.remove());
  [drawing, ...drawing.querySelectorAll('*')].forEach((one) => {
    one.classList.remove('lit', 'hot');
    ['tabindex', 'role', 'aria-label', 'data-id'].forEach((name) => one.removeAttribute(name));
  });
  removeComments(drawing);
  drawing.setAttribute('transform', `translate(${MARGIN} ${HEAD + MARGIN / 2})`);
  const marks = defs.cloneNode(true) as SVGDefsElement;
  removeComments(marks);
  const width = Math.ceil(Math.max(size.width, 320) + 2 * MARGIN);
  const height = Math.ceil(size.height + HEAD + 1.5 * MARGIN);
  const written = new XMLSerializer();
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(font)}">
<title>${escaped(`${caption.client} – ${caption.title} – ${caption.date}`)}</title>
<style>${styles}</style>
<rect width="100%" height="100%" fill="#fff"/>
<text x="${MARGIN}" y="30" font-size="17" font-weight="600" fill="${ink}">${escaped(caption.client)}</text>
<text x="${MARGIN}" y="48" font-size="12" fill="${muted}">${escaped(`${caption.title} – ${caption.date}`)}</text>
${written.serializeToString(marks)}
${written.serializeToString(drawing)}
</svg>`;
}

/** The file as an image of dots, twice as fine. */
export async function asPng(svg: string): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No image'))), 'image/png')
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Gives a file to the person, as a download. */
export function hand(blob: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Any colour of CSS as rgba(). */
function plain(computed: string): string {
  const canvas = document.createElement('canvas').getContext('2d')!;
  canvas.fillStyle = computed;
  canvas.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
  return a === 255 ? `rgb(${r},${g},${b})` : `rgba(${r},${g},${b},${(a / 255).toFixed(3)})`;
}

function removeComments(within: Element) {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_COMMENT);
  const comments: ChildNode[] = [];
  while (walker.nextNode()) {
    comments.push(walker.currentNode as ChildNode);
  }
  comments.forEach((comment) => comment.remove());
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
}
