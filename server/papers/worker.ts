import { parentPort } from "node:worker_threads";
import { readImport } from "../imports/readFile.ts";
import { paperToDocx } from "./docx.ts";
import type { Paper } from "./paper.ts";
import { paperToPdf } from "./pdf.ts";
import type { Answered, Finished, Job, Order } from "./thread.ts";

/** A paper with nothing on it: making it loads the fonts and everything else that making takes. */
const nothing: Paper = {
  ...{ lang: "en", titleLang: "en", file: "nothing", kicker: "", title: "", permalink: "", hash: "", whole: true, at: 0, author: "" },
  parts: [],
  words: { page: "", inserted: "", insertedEnd: "", deleted: "", deletedEnd: "", legend: "", source: "" },
};

/** The thread in which PDF and Word files are made and read, so that pages and votes do not wait for them. */
async function finish(job: Job): Promise<Finished> {
  if (job.is === "read") return { is: "read", imported: await readImport(job.bytes, job.lang) };
  if (job.is === "warm") {
    await Promise.all([paperToPdf(nothing), paperToDocx(nothing)]);
    return { is: "warm" };
  }
  const { paper, as } = job;
  return { is: "made", bytes: as === "docx" ? await paperToDocx(paper) : await paperToPdf(paper, { lines: as === "pdf-lines" }) };
}

const answer = (answered: Answered): void => parentPort?.postMessage(answered);

parentPort?.on("message", ({ job }: Order) => {
  finish(job).then(
    (finished) => answer({ finished }),
    (error: unknown) => answer({ problem: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
