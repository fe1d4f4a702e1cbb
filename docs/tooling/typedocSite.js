import { IndexEvent, PageEvent, ReflectionKind } from "typedoc";

/**
 * Makes one site of the reference and the guide. The link to the playground in the head of every page leads there from
 * the folder the page lies in. The search finds pages and exports, the pages of the guide first, and no field of a type.
 */
export function load(app) {
  app.renderer.on(PageEvent.END, (page) => {
    const up = "../".repeat(page.url.split("/").length - 1);
    page.contents = page.contents?.replaceAll('href="playground.html"', `href="${up}playground.html"`);
  });
  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    for (let at = event.searchResults.length - 1; at >= 0; at -= 1) {
      const found = event.searchResults[at];
      const top = found.kindOf(ReflectionKind.Document) || found.parent?.kindOf(ReflectionKind.Module);
      if (top) found.relevanceBoost = boostOf(found);
      else event.removeResult(at);
    }
  });
}

/** The decisions stand below their contents, the pages of the guide below nothing. */
function boostOf(found) {
  if (found.kindOf(ReflectionKind.Document)) return found.children || found.parent?.isDocument() ? 2 : 30;
  return found.kindOf(ReflectionKind.Function) ? 2 : 1;
}
