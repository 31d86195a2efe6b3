import { request } from "node:http";
import type { Chance } from "./strange.ts";

const kinds = [
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "multipart/form-data",
  "application/json",
  "text/plain",
  "text/x-script",
  "",
] as const;
const paths = [
  "/ballots/2026-1",
  "/ballots/__proto__",
  "/sign-in",
  "/cy/sign-in",
  "/sign-in/x",
  "/follow/plan/NCSP-0001",
  "/cy/following/x",
  "/sign-out.data",
  "/chamber/1",
  "/chamber/1/report",
  "/drafts/new",
  "/desk/roll",
  "/desk/sittings",
  "/desk/templates/roundtable",
  "/desk/people.data",
  "/",
  "/%00",
  "/%ff",
  "/cy/../desk",
  "/votes/2026/1",
  "/votes/9999/999999999999",
  "/sittings/1?x=<script>",
  "/data/journal/blocks/-1.jsonl",
] as const;

const body = ({ below, pick, bytes }: Chance): Buffer =>
  pick<() => Buffer>([
    () => bytes(below(3_000)),
    () => Buffer.from("command=hostile-1&intent=open&ballot=../../etc"),
    () => Buffer.from(`intent=${"a".repeat(70_000)}`),
    () => Buffer.from(`command=${"x".repeat(2_200_000)}`),
    () => Buffer.from(`${"a=1&".repeat(3_000)}command=x`),
    () => Buffer.from('--x\r\nContent-Disposition: form-data; name="file"; filename="a\u0000.csv"\r\n\r\nx'),
    () => Buffer.from('--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n\u0000,,,\r\n--x--\r\n'),
    () => Buffer.from("%zz=%zz&__proto__[a]=1&choice[]=for&constructor=1"),
    () => Buffer.from("email=%00%E2%80%AE&code=000000&command=hostile-form-1"),
  ])();

/** Sends one form that no page of ours would send; gives the status (413 where the server hung up on it) and what it was. */
export const hostileForm = (origin: string, chance: Chance, cookie: string): Promise<{ readonly status: number; readonly what: string }> =>
  new Promise((done) => {
    const { below, pick } = chance;
    const content = body(chance);
    const [path, method] = [pick(paths), below(5) ? "POST" : pick(["GET", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"])];
    const asked = request(`${origin}${path}`, {
      method,
      headers: {
        "content-type": pick(kinds),
        "content-length": below(12) ? content.length : 3,
        cookie,
        origin: below(3) ? origin : "https://elsewhere.example",
        ...(below(4) ? {} : { "sec-fetch-site": pick(["cross-site", "same-origin", "nonsense"]) }),
      },
      agent: false,
    });
    const answered = (status: number): void => {
      asked.destroy();
      done({ status, what: `${method} ${path} ${content.toString("latin1").slice(0, 60)}` });
    };
    asked.on("response", (answer) => {
      answer.resume();
      answered(answer.statusCode ?? 0);
    });
    asked.on("error", () => answered(413));
    asked.end(content);
  });
