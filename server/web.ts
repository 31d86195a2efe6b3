import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Request } from "express";
import { splitLang } from "../app/locales/href.ts";
import { openDb } from "../db/open.ts";
import { careOf } from "../db/private/care.ts";
import { actorOf } from "../shared/assembly/actor.ts";
import { mayOpen } from "../shared/assembly/pagePermissions.ts";
import { ukDay } from "../shared/calendar/days.ts";
import { refuse } from "../shared/journal.ts";
import { aknRoutes } from "./akn/aknRoutes.ts";
import { announcer } from "./announce.ts";
import { startClock } from "./clock.ts";
import { insideWords } from "./closedItems.ts";
import type { Config } from "./config.ts";
import { openCounts } from "./counting/counts.ts";
import { documentMessages, socketWire } from "./drafting/messages.ts";
import { openDraftingFor } from "./drafting/openDrafting.ts";
import { dataRoutes } from "./exports/dataRoutes.ts";
import { feedRoutes } from "./feeds/feedRoutes.ts";
import { countAhead } from "./likeProposals.ts";
import { contextFor, type Parts, publicWords, roomFor } from "./loadContext.ts";
import { log } from "./log.ts";
import { openStatements } from "./opinion/openStatements.ts";
import { favicon, packedAssets } from "./pages/assets.ts";
import { cachedPages } from "./pages/cached.ts";
import { openPages, type Pages } from "./pages/openPages.ts";
import { withoutData } from "./pages/withoutData.ts";
import { paperRoutes } from "./papers/paperRoutes.ts";
import { press } from "./papers/press.ts";
import { openDoor, type Perform } from "./perform.ts";
import { openPrivate } from "./private.ts";
import { type Appended, openRecord } from "./record.ts";
import { openFront } from "./rehearsal/front.ts";
import { noFiles } from "./rehearsal/noFiles.ts";
import { openRehearsals, type ToOpen } from "./rehearsal/rehearsals.ts";
import { limitSearches } from "./searching.ts";
import { limitBodies } from "./signIn/bodies.ts";
import { answerRefusal, refuseForeignPosts } from "./signIn/origin.ts";
import { readableRequests } from "./signIn/readable.ts";
import { fromOf, keepPrivate, securityHeaders } from "./signIn/security.ts";
import { openSockets, otherWindows } from "./sockets.ts";
import { surroundingsOf } from "./surroundings.ts";
import { openHelp } from "./tables/help.ts";
import { openVotesTold } from "./votesTold.ts";

/** How a server is started beyond its configuration. */
export interface StartOptions {
  /** The clock of the server; tests may set it. */
  readonly now?: () => number;
  /** One transaction per command: only the bench asks for it. */
  readonly oneByOne?: boolean;
  /** Development: Vite in middleware mode, built by the caller around the http server. */
  readonly development?: boolean;
  readonly progress?: (done: number) => void;
  /** Makes the thread that makes papers ready soon after the start, before anybody asks for one. */
  readonly warm?: boolean;
  /** This one is a rehearsal behind another's door, whose pages it shows: it listens nowhere itself. */
  readonly rehearsal?: ToOpen & { readonly pages: Pages };
}

/** A running installation. */
export interface Running {
  readonly port: number;
  readonly parts: Parts;
  readonly perform: Perform;
  /** What answers: the front hands requests on to it. */
  readonly http: Server;
  readonly close: () => Promise<void>;
}

/** Brings up one assembly: record, door, clock, sockets, pages. Resolves once it listens. */
export async function startServer(config: Config, options: StartOptions = {}): Promise<Running> {
  const now = options.now ?? Date.now;
  const trouble = (error: unknown, what: string): void => {
    log.error({ err: error }, what);
    if (error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_IOERR")) {
      // After a failed write or sync the handle's state is unknown: start again rather than try again (measures.md, faults).
      process.exitCode = 70;
      setImmediate(() => process.exit(70));
    }
  };
  const { rehearsal } = options;
  const db = rehearsal?.db ?? openDb(config.database);
  const record = openRecord(db, options.progress);
  const app = express();
  const http = createServer(app);
  const lastOf = new Map<string, number>();
  let pages: ReturnType<typeof cachedPages> | null = null;
  let rehearsals: ReturnType<typeof openRehearsals> | null = null;
  // People change only through the door, or beside an entry about the roll or the assembly that another process wrote.
  let peopleRevision = 0;
  let peopleMoved = true;
  const note = (appended: readonly Appended[]): void => {
    if (peopleMoved || appended.some(({ entry: { stream } }) => stream === "roll" || stream === "assembly"))
      peopleRevision = personal.people.revision();
    peopleMoved = false;
    for (const [i, { entry }] of appended.entries()) {
      if (entry.event.type === "WordsWithdrawn") {
        pages?.forget();
        rehearsals?.withdrawn();
        if (!rehearsal) press.forget();
      }
      // Of a run of one stream (votes) only the last counts.
      if (appended[i + 1]?.entry.stream === entry.stream) continue;
      lastOf.set(entry.stream.split("/")[0] ?? "", entry.seq);
      lastOf.set("all", entry.seq);
    }
  };
  lastOf.set("all", record.memory.seq);

  const personal = openPrivate(db, { config, now, trouble, record });
  peopleRevision = personal.people.revision();
  let perform: Perform = () => Promise.reject(new Error("the door is not open yet"));
  const drafting = openDraftingFor({ record, personal, wire: socketWire(() => io), now, trouble });
  const help = openHelp({
    sitting: (id) => record.memory.sitting(id),
    founding: () => record.memory.founding,
    asked: careOf(db).asked,
    nameOf: personal.nameOf,
    tell: (person, sitting, told) => void io.to(`person:${person}`).emit("help", sitting, told),
  });
  const votesTold = openVotesTold(record, (person, asking) => otherWindows(io, person, asking));
  const counts = openCounts({ ballot: (id) => record.memory.ballot(id), ballots: () => record.memory.ids("ballot"), trouble });
  const statements = openStatements({ record, io: () => io, perform: () => perform, trouble });
  const io = openSockets(http, record, () => perform, {
    documents: documentMessages(drafting.engine),
    origin: config.origin,
    now,
    personOf: personal.signIn.personOf,
    room: (sitting, person) => roomFor(record, sitting, person),
    helps: (sitting, person) => help.shown(person, sitting),
    inside: (sitting, person) => insideWords(record, sitting, person),
    mayAsk: personal.mayAsk,
    followed: statements.followed,
    rehearsal: rehearsal !== undefined,
  });
  personal.signIn.onSignedOut(({ session }) => {
    io.to(`session:${session}`).emit("signed-out");
    io.in(`session:${session}`).disconnectSockets(true);
  });
  const tell = announcer(io, record);
  const heard = (appended: readonly Appended[]): void => {
    note(appended);
    clock.arm();
    tell(appended);
    votesTold.heard();
    // Single votes and answers are nothing to the others: in a storm there is nothing else.
    const single = appended.filter(({ bulk }) => !bulk);
    if (single.length === 0) return;
    drafting.heard(single);
    statements.heard(single);
    counts.heard(single);
  };
  const door = openDoor(
    record,
    surroundingsOf({
      ...{ now, trouble, personal, drafting, statements, counts, help, votesTold },
      announce: heard,
      peopleMoved: () => {
        peopleMoved = true;
      },
      ...(options.oneByOne ? { oneByOne: true } : {}),
      rehearsal: rehearsal !== undefined,
    }),
  );
  perform = drafting.before(door.perform);
  const clock = startClock(record, perform, now, rehearsal?.rehearsing.here ?? null);

  // The command line writes beside a running server: look once a second whether somebody else has written.
  let version = record.journal.dataVersion();
  const watch = setInterval(() => {
    const seen = record.journal.dataVersion();
    if (seen === version) return;
    version = seen;
    const caught = record.catchUp();
    if (caught.length > 0) heard(caught);
  }, 1_000);

  const parts: Parts = {
    record,
    perform,
    origin: config.origin,
    contact: config.contact,
    phone: config.phone,
    now,
    trouble,
    personal,
    drafting: drafting.engine,
    counts,
    notes: drafting.notes,
    help,
    get rehearsing() {
      return rehearsal?.rehearsing ?? rehearsals?.rehearsing ?? null;
    },
  };
  const personOf = (req: Request): string | null => personal.signIn.personOf(req.headers.cookie)?.person ?? null;

  app.disable("x-powered-by");
  app.set("trust proxy", config.proxies);
  const { build, vite } = rehearsal?.pages ?? (await openPages(http, options.development === true));
  if (vite) app.use(vite.middlewares);
  const reached = { https: config.origin.startsWith("https:"), origin: config.origin, development: vite !== null };
  app.use(securityHeaders(reached));
  app.use(readableRequests());
  app.use(refuseForeignPosts(config.origin));
  app.use(limitBodies());
  app.use(favicon("public"));
  if (!vite && !rehearsal) {
    pages = cachedPages(build, {
      lastOf: (topics) => (topics === "all" ? (lastOf.get("all") ?? 0) : Math.max(0, ...topics.map((t) => lastOf.get(t) ?? 0))),
      peopleRevision: () => peopleRevision,
      day: () => ukDay(now()),
      now,
      context: () => contextFor(parts, null),
    });
    app.use(pages.serving(config.origin));
    app.use("/assets", packedAssets(join("build", "client", "assets")));
    app.use(express.static(join("build", "client"), { maxAge: "1h", index: false, redirect: false }));
  }
  app.use(keepPrivate(reached));
  app.use(compression());
  app.use(limitSearches());
  if (rehearsal) app.use(noFiles());
  else app.use(dataRoutes(parts), feedRoutes(parts), paperRoutes(parts), aknRoutes(parts));
  app.use((req, res, next) => {
    const { path } = splitLang(req.path.replace(/\.data$/, ""));
    const actor = actorOf(record.memory, personOf(req) ?? "public");
    if (mayOpen(actor, path)) return next();
    // Forms of a page are taken from nobody who may not open it: actions run before any loader could say no.
    if (req.method !== "GET" && req.method !== "HEAD")
      return answerRefusal(403, refuse(actor.id === "public" ? "signInFirst" : "notAllowed"))(req, res, next);
    if (actor.id === "public")
      return res.redirect(303, `${req.path.startsWith("/cy") ? "/cy" : ""}/sign-in?to=${encodeURIComponent(req.path)}`);
    // The root's error page says why, with the frame around it.
    res.locals["refused"] = true;
    next();
  });
  const answering = (of: (build: ServerBuild) => ServerBuild, refused: boolean) =>
    createRequestHandler({
      build: vite ? async () => of((await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild) : of(build),
      mode: options.development ? "development" : "production",
      getLoadContext: (req, res) =>
        contextFor(parts, { person: personOf(req), from: fromOf(req), nonce: String(res.locals["nonce"] ?? ""), refused }),
    });
  const [answer, turnAway] = [answering((whole) => whole, false), answering(withoutData, true)];
  app.all("*", (req, res, next) => (res.locals["refused"] === true ? turnAway : answer)(req, res, next));

  if (!rehearsal)
    rehearsals = openRehearsals({
      parts,
      https: reached.https,
      open: (to) => startServer({ ...config, smtp: null }, { rehearsal: { ...to, pages: { build, vite } }, now: to.now }),
    });
  const front = rehearsals ? openFront(http, rehearsals.whomFor) : http;
  if (rehearsals)
    await new Promise<void>((listening, failed) => {
      front.once("error", failed);
      front.listen(config.port, config.host, listening);
    });
  clock.arm();
  statements.begin();
  counts.begin();
  personal.post.begin();
  if (!rehearsal) personal.following.begin();
  // Once whoever waited for the start has been answered.
  const warming = options.warm
    ? setTimeout(() => void press.warm().catch((error: unknown) => trouble(error, "warming the press")), 5_000).unref()
    : null;
  const stopCounting = countAhead(record, (hash) => publicWords(record, hash));
  const address = front.address();
  return {
    port: typeof address === "object" && address ? address.port : config.port,
    parts,
    perform,
    http,
    close: async () => {
      await rehearsals?.close();
      clearInterval(watch);
      if (warming) clearTimeout(warming);
      stopCounting();
      clock.stop();
      statements.close();
      counts.close();
      if (rehearsal) io.emit("signed-out");
      else await vite?.close();
      await io.close();
      await new Promise<void>((closed) => {
        front.close(() => closed());
        front.closeAllConnections();
      });
      drafting.engine.close();
      personal.close();
      db.close();
    },
  };
}
