import { byId } from "./dom.ts";

/** Lets the arrow keys move between tabs, as a screen reader announces it; the panel of the chosen tab is shown. */
export function startTabs(chosen: (panel: string) => void): void {
  const tabs = [...document.querySelectorAll<HTMLElement>("[role=tab]")];
  const panelOf = (tab: HTMLElement): string => tab.getAttribute("aria-controls") ?? "";
  const choose = (tab: HTMLElement): void => {
    for (const each of tabs) {
      const own = each === tab;
      each.setAttribute("aria-selected", String(own));
      each.tabIndex = own ? 0 : -1;
      byId(panelOf(each)).hidden = !own;
    }
    chosen(panelOf(tab));
  };
  tabs.forEach((tab, at) => {
    tab.addEventListener("click", () => choose(tab));
    tab.addEventListener("keydown", ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
      const next = step === undefined ? undefined : tabs[(at + step + tabs.length) % tabs.length];
      if (next === undefined) return;
      next.focus();
      choose(next);
    });
  });
}
