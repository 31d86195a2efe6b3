import { Listing } from "../../components/Listing.tsx";
import { formatDate } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { dayText } from "../plan/dayText.ts";
import { extentNames } from "../proposals/names.ts";
import { ResultTags } from "./ResultTags.tsx";
import type { RequestLine } from "./shown.ts";

/** Requests, each with its rule, where, how it was ruled and until when. */
export function RequestList({ lines, base = "/precedents" }: { readonly lines: readonly RequestLine[]; readonly base?: string }) {
  const { t, lang } = useWords();
  return (
    <Listing
      items={lines.map((line) => ({
        key: line.id,
        href: href(lang, `${base}/${line.id}`),
        title: line.title?.text ?? t("requests.numbered", { number: line.id }),
        lang: line.title?.lang,
        tag: <ResultTags of={line} />,
        kicker: [
          t("requests.numbered", { number: line.id }),
          formatDate(line.at, lang),
          [line.place, ...line.extent.map((one) => t(extentNames[one]))].filter((part) => part !== "").join(", "),
          line.term ? t("requests.termFromTo", { from: dayText(line.term.from, lang), until: dayText(line.term.until, lang) }) : "",
        ]
          .filter((part) => part !== "")
          .join(" · "),
        text: line.rule ? <span lang={line.rule.lang ?? lang}>{line.rule.text}</span> : null,
      }))}
    />
  );
}
