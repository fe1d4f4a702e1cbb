/**
 * Runs in the page of the playground. States facts as a hand would: a letter, a choice, a tick, an entry added.
 */

/** States everything of a part of a case. */
export function enter(value, path = []) {
  if (Array.isArray(value)) return enterList(value, path);
  if (path[1] === "absentReasons") return enterReasons(value, path);
  if (typeof value === "object") for (const [name, each] of Object.entries(value)) enter(each, [...path, name]);
  else if (value !== "metastasectomy/1") setField(field(path), value);
}

function enterList(entries, path) {
  if (entries.length === 0) return field([...path, "none"]).click();
  for (const [at, entry] of entries.entries()) {
    if (typeof entry !== "object") {
      field([...path, entry]).click();
      continue;
    }
    document.getElementById(`f-${path.join(".")}-add`).click();
    const named = document.getElementById(`f-${[...path, at, "id"].join(".")}`);
    if (named) setField(named, "");
    enter(entry, [...path, at]);
  }
}

function enterReasons(reasons, path) {
  for (const [fact, reason] of Object.entries(reasons)) {
    const choice = document.getElementById(`f-${path.join(".")}-fact`);
    choice.dispatchEvent(new Event("focus"));
    choice.value = fact;
    choice.dispatchEvent(new Event("change"));
    setField(field([...path, fact]), reason);
  }
}

function field(path) {
  const found = document.getElementById(`f-${path.join(".")}`);
  if (found === null) throw new Error(`No field for ${path.join(".")}`);
  return found;
}

/** Types a text, or chooses what is said for a word; an empty text clears. */
export function setField(element, value) {
  if (element.tagName !== "SELECT") {
    element.value = String(value);
    element.dispatchEvent(new Event("input", { bubbles: true }));
    return;
  }
  const said = { true: "yes", false: "no", "": "not recorded" }[String(value)] ?? String(value);
  const plain = (text) => text.toLowerCase().replaceAll("-", " ");
  const option = [...element.options].find(({ text }) => plain(text) === plain(said));
  if (option === undefined) throw new Error(`${element.id} offers no ${said}`);
  element.value = option.value;
  element.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Something the field can hold: a number within its bounds, a day, a text, the last of its choices. */
export function setAnything(element) {
  if (element.tagName === "SELECT") setField(element, element.options[element.options.length - 1].text);
  else if (element.inputMode === "decimal") setField(element, element.title.split(" to ")[0]);
  else setField(element, element.placeholder === "YYYY-MM-DD" ? "2026-01" : "a text");
}
