import katex from "katex";
import { PageEvent } from "typedoc";

/**
 * Turns every fence of `math` into MathML while the pages are written: a browser shows it by itself, with no script
 * and no font from anywhere. A formula that does not parse stops the build.
 */
export function load(app) {
  app.renderer.on(PageEvent.END, (page) => {
    page.contents = page.contents?.replace(
      /<pre><code class="(?:language-)?math">([\s\S]*?)<\/code>(?:<button[^>]*>[^<]*<\/button>)?<\/pre>/g,
      (_fence, formula) =>
        katex.renderToString(plain(formula), { displayMode: true, output: "mathml", throwOnError: true }),
    );
  });
}

function plain(html) {
  return html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
