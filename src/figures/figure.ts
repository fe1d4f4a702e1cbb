import { element, escaped } from "./svg.ts";

/** A picture before it is put in its frame. */
export interface Drawing {
  /** What a screen reader says first. */
  readonly title: string;
  /** What a screen reader says of the content, in sentences. */
  readonly description: string;
  /** Width in units of the picture. */
  readonly width: number;
  /** Height in units of the picture. */
  readonly height: number;
  readonly body: readonly string[];
}

/**
 * The style of every figure. Lines and letters take the one color of the figure, and what distinguishes two things is a
 * pattern, a dash or a shape, so that a gray print says the same. A figure brings its paper with it, because the page
 * it is placed on is not known.
 */
const style = [
  ".metastasectomy-figure{color:#1c1c1c;background:#fff;font:11px/1.2 system-ui,'Liberation Sans',sans-serif;max-width:100%;height:auto}",
  ".metastasectomy-figure text{fill:currentColor}",
  ".metastasectomy-figure .small{font-size:9.5px}",
  ".metastasectomy-figure .large{font-size:24px}",
  ".metastasectomy-figure .strong{font-weight:600}",
  ".metastasectomy-figure .quiet,.metastasectomy-figure .quiet text{fill:#5a5a5a}",
  ".metastasectomy-figure .paper{fill:#fff}",
  ".metastasectomy-figure .halo{stroke:#fff;stroke-width:3;stroke-linejoin:round;paint-order:stroke}",
  ".metastasectomy-figure .shade{fill:#eeeeee}",
  ".metastasectomy-figure .line{stroke:currentColor;fill:none}",
  ".metastasectomy-figure .faint{stroke:#9a9a9a}",
  ".metastasectomy-figure .ink{fill:currentColor}",
  ".metastasectomy-figure .accent{stroke:#0b5fa5}",
  ".metastasectomy-figure .accented{fill:#0b5fa5}",
  "@media screen and (prefers-color-scheme:dark){",
  ".metastasectomy-figure{color:#ececec;background:#1b1d1f}",
  ".metastasectomy-figure .quiet,.metastasectomy-figure .quiet text{fill:#b0b0b0}",
  ".metastasectomy-figure .paper{fill:#1b1d1f}",
  ".metastasectomy-figure .halo{stroke:#1b1d1f}",
  ".metastasectomy-figure .shade{fill:#33373b}",
  ".metastasectomy-figure .faint{stroke:#7d8388}",
  ".metastasectomy-figure .accent{stroke:#86bdf0}",
  ".metastasectomy-figure .accented{fill:#86bdf0}",
  "}",
];

/** The style of every figure, for a page that holds several. */
export const figureStyle: string = /* @__PURE__ */ style.join("");

/**
 * Frames a drawing as a self-contained SVG, as a file or inside a page: with a title and a description for screen
 * readers, its own colors for light and dark, no script, link or font from elsewhere, and no id that another figure of
 * the page could have too.
 */
export function figure(drawing: Drawing): string {
  return `${framed(drawing, [element("style", {}, figureStyle)])}\n`;
}

/** Frames a drawing for a page that brings {@link figureStyle}. */
export function figureIn(drawing: Drawing): string {
  return framed(drawing, []);
}

function framed({ title, description, width, height, body }: Drawing, head: readonly string[]): string {
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "metastasectomy-figure",
      role: "img",
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
    },
    "\n",
    [element("title", {}, escaped(title)), element("desc", {}, escaped(description)), ...head, ...body].join("\n"),
    "\n",
  );
}
