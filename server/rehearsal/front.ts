import { createServer, type IncomingMessage, type Server } from "node:http";
import { splitLang } from "../../app/locales/href.ts";
import type { For } from "./rehearsals.ts";

/**
 * The one server that listens. It hands each request and each connection to the assembly, or to the rehearsal that the browser is
 * in, before anything of either has seen it: no page, cache or room can mix them up (REH-3). Within a rehearsal the browser brings
 * the session of the rehearsal. Whoever is in one that is over is told so, until they leave.
 */
export function openFront(assembly: Server, whomFor: (request: IncomingMessage) => For): Server {
  const front = createServer();
  const within = (request: IncomingMessage, cookie: string): void => {
    request.headers.cookie = cookie;
  };
  front.on("request", (request, response) => {
    const chosen = whomFor(request);
    if (chosen.is === "assembly") return void assembly.emit("request", request, response);
    if (chosen.is === "rehearsal") {
      within(request, chosen.cookie);
      return void chosen.http.emit("request", request, response);
    }
    const { lang } = splitLang(request.url ?? "/");
    response.writeHead(303, { Location: `${lang === "cy" ? "/cy" : ""}/rehearsal-ended`, "Cache-Control": "no-store" }).end();
  });
  front.on("upgrade", (request, socket, head) => {
    const chosen = whomFor(request);
    if (chosen.is === "over") return socket.destroy();
    if (chosen.is === "rehearsal") within(request, chosen.cookie);
    (chosen.is === "rehearsal" ? chosen.http : assembly).emit("upgrade", request, socket, head);
  });
  return front;
}
