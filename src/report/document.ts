/** Text of a page: data, never markup. A piece that is strong is printed bold. */
export type Text = string | readonly (string | { readonly strong: string })[];

/** An item of a list, perhaps with items below it. */
export interface ListItem {
  readonly text: Text;
  readonly items: readonly Text[];
}

/** A part of a page. The renderers for Markdown and HTML are the only places with markup. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: Text }
  | { readonly kind: "list"; readonly items: readonly ListItem[] }
  | {
      readonly kind: "table";
      /** What the table is about; a screen reader says it first, and Markdown leaves it out. */
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Text[])[];
    }
  /** A self-contained picture; Markdown leaves it out, because a page says the same in words. */
  | { readonly kind: "figure"; readonly svg: string }
  /** Parts that stand beside one another where there is room. */
  | { readonly kind: "beside"; readonly parts: readonly Block[] }
  /** Parts folded away behind their heading; Markdown prints them below it. */
  | { readonly kind: "folded"; readonly heading: string; readonly blocks: readonly Block[] };

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: "heading", level, text };
}

export function paragraph(text: Text): Block {
  return { kind: "paragraph", text };
}

export function list(items: readonly (Text | ListItem)[]): readonly Block[] {
  if (items.length === 0) return [];
  return [{ kind: "list", items: items.map((item) => (isListItem(item) ? item : { text: item, items: [] })) }];
}

/** Makes a table; none of no rows. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly Text[])[]): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: "table", caption, head, rows }];
}

/** Makes a section: its heading and its parts, absent if it has no parts. */
export function section(title: string, parts: readonly Block[]): readonly Block[] {
  return parts.length === 0 ? [] : [heading(2, title), ...parts];
}

function isListItem(item: Text | ListItem): item is ListItem {
  return typeof item === "object" && "items" in item;
}
