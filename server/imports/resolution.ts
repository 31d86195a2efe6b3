import { isRefusal, type Refusal, refuse } from "../../shared/journal.ts";
import { plainOf } from "../../shared/proposals/document.ts";
import type { ReportLine } from "../../shared/proposals/imported.ts";
import { htmlBlocks, unescapeHtml } from "./htmlBlocks.ts";
import { type ForeignAmendment, type ForeignProposal, foreignChanges, foreignText } from "./motions.ts";
import type { ReadBlock } from "./report.ts";

/** A period of a resolution, as its page says it. */
export interface Period {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** A general resolution of the Debian project: a proposal, rival amendments, periods, what majority it needs. */
export interface Resolution {
  readonly proposal: ForeignProposal;
  readonly periods: readonly Period[];
  readonly majority: string;
  /** Names of options that need more than a simple majority, by number, and the ratio: `{ option: 2, ratio: 3 }`. */
  readonly ratios: readonly { readonly option: number; readonly ratio: number }[];
}

const mark = /<v([a-z]+)\s*\/>/g;

interface Part {
  readonly name: string;
  readonly html: string;
}

/** Comments and instructions of the site's own language are not part of the page. */
const partsOf = (source: string): readonly Part[] => {
  const page = source.replace(/^#.*$/gm, "").replace(/<!--[\s\S]*?-->/g, "");
  const marks = [...page.matchAll(mark)];
  return marks.map((one, i) => ({ name: one[1] ?? "", html: page.slice(one.index + one[0].length, marks[i + 1]?.index ?? page.length) }));
};

const words = (html: string): string =>
  unescapeHtml(html.replace(/<\/?(sup|sub)>/gi, "").replace(/<[^>]*>/g, " "))
    .replace(/\s+/g, " ")
    .trim();

/** A name without the addresses that follow it in brackets. */
const nameIn = (html: string): string =>
  words(html.replace(/<a\b[\s\S]*?<\/a>/gi, "").replace(/<email removed>/g, ""))
    .replace(/\[[\s\]]*.*$/s, "")
    .trim();

const namesIn = (html: string): readonly string[] =>
  [...(/<ol>([\s\S]*?)<\/ol>/i.exec(html)?.[1] ?? "").matchAll(/<li>([\s\S]*?)(?=<li>|<\/li>|$)/gi)]
    .map(([, item = ""]) => nameIn(item))
    .filter((name) => name !== "");

const periodsIn = (html: string): readonly Period[] =>
  [...html.matchAll(/<tr>([\s\S]*?)<\/tr>/gi)].map(([, row = ""]) => {
    const [name = "", from = "", to = ""] = [...row.matchAll(/<t[hd]>([\s\S]*?)<\/t[hd]>/gi)].map(([, cell = ""]) => words(cell));
    return { name: name.replace(/:$/, ""), from, to };
  });

interface Option {
  readonly title: string;
  readonly blocks: readonly ReadBlock[];
  readonly remarks: readonly string[];
  readonly report: readonly ReportLine[];
}

/** An option: its heading is the title ("Choice 2: …"), what stands before it is the page's remark, what follows is the text. */
function optionIn(html: string): Option {
  const { blocks, report } = htmlBlocks(html);
  const at = blocks.findIndex(({ kind }) => kind === "heading");
  const heading = blocks[at];
  const plain = (block: ReadBlock): string => plainOf({ id: "", ...block });
  return {
    title: heading ? plain(heading).replace(/^Choice \d+:\s*/, "") : "",
    remarks: blocks.slice(0, Math.max(0, at)).map(plain),
    blocks: blocks.slice(at + 1),
    report: report.filter(({ what }) => what !== "rule"),
  };
}

/**
 * Reads the page of a general resolution (OUT-5). The first option is the proposal; every rival option is an amendment that
 * replaces its text. No word of an option is lost, nor who proposed and seconded it. Refuses a page that holds no resolution.
 */
export function readResolution(source: string): Resolution | Refusal {
  const parts = partsOf(source);
  const part = (name: string): string => parts.find((one) => one.name === name)?.html ?? "";
  if (part("text") === "") return refuse("importNoWords", {}, "file");
  const first = optionIn(part("text"));
  const text = foreignText(first.title, first.blocks);
  if (isRefusal(text)) return text;
  const amendments: ForeignAmendment[] = [];
  const report = [...first.report];
  for (const letter of "abcdefgh") {
    const html = part(`amendmenttext${letter}`);
    if (html === "") break;
    const option = optionIn(html);
    const after = foreignText(option.title, option.blocks, text);
    const changes = foreignChanges(text, after);
    if (isRefusal(after)) return after;
    if (isRefusal(changes)) return changes;
    report.push(...option.report);
    const seconds = part(`amendmentseconds${letter}`);
    const note = [...seconds.matchAll(/<ul>([\s\S]*?)<\/ul>/gi)].map(([, list = ""]) => words(list));
    amendments.push({
      ...{ name: `Amendment ${letter.toUpperCase()}`, kind: "amendment", title: option.title, text: after, changes },
      proposers: [nameIn(part(`amendmentproposer${letter}`))],
      seconds: namesIn(seconds),
      remarks: [...note, ...option.remarks],
    });
  }
  const majority = words(part("majorityreq"));
  return {
    proposal: {
      ...{
        name: words(/<define-tag pagetitle>([\s\S]*?)<\/define-tag>/.exec(source)?.[1] ?? ""),
        title: first.title,
        text,
        amendments,
        report,
      },
      proposers: [nameIn(part("proposer"))],
      seconds: namesIn(part("seconds")),
      remarks: first.remarks,
    },
    periods: periodsIn(part("timeline")),
    majority,
    ratios: [...majority.matchAll(/choice (\d+)\) requires a (\d+):1/gi)].map(([, option, ratio]) => ({
      option: Number(option),
      ratio: Number(ratio),
    })),
  };
}
