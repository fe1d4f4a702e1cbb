/**
 * A page of a bundler such as Vite: a file goes to a worker, so that the page never waits, and comes back as the page for
 * the board. The frame is sandboxed; the page in it holds no script anyway.
 */
const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
const said = document.getElementById("said");

document.getElementById("file").addEventListener("change", async ({ target }) => {
  const [file] = target.files;
  if (file !== undefined) worker.postMessage(await file.text());
});

worker.addEventListener("message", ({ data }) => {
  said.textContent = data.sentence;
  document.getElementById("page").srcdoc = data.page ?? "";
});
