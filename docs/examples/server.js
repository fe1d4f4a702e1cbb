/**
 * A server that judges cases: POST a case as JSON, and the answer is its verdict, what is still needed, and the page.
 *
 *     node docs/examples/server.js 8080
 *
 * 200: judged. 400: not JSON. 413: longer than a megabyte. 422: JSON that is not a case, with what is wrong at which place.
 */
import { createServer } from "node:http";
import { review } from "metastasectomy/board";
import { parseCase } from "metastasectomy/record";
import { boardPage } from "metastasectomy/report";

const mostBytes = 1_000_000;

/** Answers the text of a case with a status and a body. */
function answerTo(text) {
  let input;
  try {
    input = JSON.parse(text);
  } catch {
    return [400, { error: "The body is not JSON." }];
  }
  const read = parseCase(input);
  if (!read.ok) return [422, { issues: read.issues }];
  const found = review(read.value);
  const { verdict, cautions, needs, assumed } = found.candidacy;
  return [200, { verdict, cautions, needs, assumed, warnings: read.warnings, page: boardPage(read.value, found) }];
}

async function bodyOf(request) {
  const pieces = [];
  let bytes = 0;
  for await (const piece of request) {
    bytes += piece.length;
    if (bytes > mostBytes) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}

const server = createServer(async (request, response) => {
  const reply = (status, body) =>
    response.writeHead(status, { "content-type": "application/json", connection: "close" }).end(JSON.stringify(body));
  if (request.method !== "POST") return reply(405, { error: "POST a case." });
  const text = await bodyOf(request);
  if (text === undefined) return reply(413, { error: `The body is longer than ${mostBytes} bytes.` });
  return reply(...answerTo(text));
});

server.listen(Number(process.argv[2] ?? 8080), () =>
  console.log(`Cases are judged at http://localhost:${server.address().port}`),
);
