/** What an element is made with: attributes by name, and what it listens to by `on` and the event. */
interface Made {
  readonly [name: string]: string | boolean | undefined | ((event: Event) => void);
}

/** Makes an element. Text becomes text and never markup, whatever a case holds. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  made: Made = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(made)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (typeof value === "string") element.setAttribute(name, value);
  }
  element.append(...content);
  return element;
}

/** Makes an element of a picture. */
export function svg(tag: string, made: Readonly<Record<string, string>>, ...content: readonly Node[]): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(made)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/** The element of the page with this id, which the page always has. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind;
}
