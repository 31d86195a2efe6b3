import { existsSync, renameSync } from "node:fs";
import { log } from "../log.ts";
import { type Running, startServer } from "../web.ts";
import { startActors } from "./actors.ts";
import { linksOf, publishedMap } from "./links.ts";
import { sittingNow } from "./live/business.ts";
import { databaseOf, isBusy, remove, secret, take } from "./place.ts";
import { help, readSettings, type Settings } from "./settings.ts";
import { makeHistory } from "./world/history.ts";
import { deskPeople, seatsForPeople } from "./world/people.ts";

const say = (text = ""): void => void process.stdout.write(`${text}\n`);
const problem = (text: string, status: 1 | 2): never => {
  process.stderr.write(`${text}\n`);
  process.exit(status);
};

/** Makes the assembly if it is not there, beside its place first, so that a half-made one is never taken for whole. */
async function prepare({ delegates, fresh, data }: Settings, file: string): Promise<void> {
  if (fresh) remove(file);
  if (existsSync(file)) return say("Going on with the assembly that is here (--fresh begins anew).");
  say(`Making an assembly of ${delegates} groups with nine months behind it: about ${delegates > 300 ? "half a minute" : "ten seconds"}.`);
  const making = `${file}.making`;
  let shownAt = 0;
  const { entries } = await makeHistory(making, {
    delegates,
    now: Date.now(),
    data,
    progress: (what, done, all) => {
      if (Date.now() - shownAt < 1_500) return;
      shownAt = Date.now();
      say(`  ${String(Math.round((100 * done) / all)).padStart(3)} %  ${what}`);
    },
  });
  renameSync(making, file);
  say(`  100 %  ${entries} entries are in the journal.`);
}

/** Says where everything is and who can sign in. */
function welcome(running: Running, origin: string, links: ReturnType<typeof linksOf>): void {
  const sitting = sittingNow(running.parts.record, Date.now());
  const line = (name: string, address: string, who = ""): void => say(`  ${name.padEnd(22)} ${address}${who === "" ? "" : `   (${who})`}`);
  say();
  say("For everybody:");
  line("Public home", `${origin}/`);
  line("Hafan yn Gymraeg", `${origin}/cy`);
  if (sitting !== null) {
    line("The sitting, live", `${origin}/sittings/${sitting}/live`);
    line("Hall display", `${origin}/sittings/${sitting}/display`);
  }
  const map = publishedMap(running.parts.record);
  if (map !== null) line("An opinion map", `${origin}${map}`);
  say();
  say("Sign in, as often as you like, on this machine only; each in a window of its own:");
  const people = [
    ["Facilitator", deskPeople.facilitator],
    ["Delegate", seatsForPeople.en],
    ["Delegate (Welsh)", seatsForPeople.cy],
    ["Secretariat", deskPeople.secretariat],
    ["Plan team", deskPeople.planTeam],
    ["Standing orders", deskPeople.committee],
    ["Administrator", deskPeople.administrator],
  ] as const;
  for (const [role, { name, email, language }] of people) {
    line(role, `${origin}${language === "cy" ? "/cy" : ""}${links.pathFor(email)}`, name);
  }
  say();
  say("Simulated delegates speak, write and vote; a simulated facilitator chairs until you do. Ctrl-C ends everything.");
  say();
}

/** `npm run demo`. */
async function demonstrate(settings: Settings): Promise<void> {
  const { port, delegates } = settings;
  const origin = `http://localhost:${port}`;
  const busy = `Port ${port} is in use on this machine. Stop what uses it, or choose another: npm run demo -- --port ${port === 3_000 ? 3_001 : port + 1}`;
  if (await isBusy(port)) problem(busy, 1);
  const file = databaseOf(delegates);
  const other = take(file);
  if (other !== null) problem(`This demonstration is running already (process ${other}). Stop it first.`, 1);
  await prepare(settings, file);
  say("Starting the server …");
  const config = { database: file, port, host: process.env.HOST || "127.0.0.1", origin, smtp: null, mailFrom: "", proxies: 0 };
  const running = await startServer(config, { warm: true }).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") return problem(busy, 1);
    throw error;
  });
  const links = linksOf(running, secret());
  welcome(running, origin, links);
  const stopActors = startActors(running, links.cast(origin), say);

  let ending = false;
  const end = (): void => {
    if (ending) return;
    ending = true;
    say("\nEnding the demonstration …");
    setTimeout(() => process.exit(0), 8_000).unref();
    void stopActors()
      .then(running.close)
      .then(() => process.exit(0));
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
  process.on("SIGHUP", end);
  process.on("unhandledRejection", (error) => log.error({ err: error }, "a promise was not looked after"));
}

const settings = readSettings(process.argv.slice(2));
if (settings === "help") say(help);
else if ("problem" in settings) problem(`${settings.problem}\n\n${help}`, 2);
else await demonstrate(settings);
