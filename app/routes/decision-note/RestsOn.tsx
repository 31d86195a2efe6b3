import type { Stream } from "../../../shared/journal.ts";
import { href } from "../../locales/href.ts";
import { type T, useWords } from "../../locales/words.tsx";
import { MarkedText } from "./MarkedText.tsx";
import { type ParagraphShown, pageOfStream } from "./paragraphs.ts";

/** What the link to a part of the journal says. */
function nameOf(t: T, stream: Stream): string {
  const [kind, number = ""] = stream.split("/");
  switch (kind) {
    case "sitting":
      return t("sittings.numbered", { number });
    case "ballot":
      return t("votes.numbered", { vote: number.replace("-", "/") });
    case "proposal":
      return t("proposals.numbered", { number });
    case "outcome":
      return t("outcomes.numbered", { number });
    case "plan":
      return number;
    default:
      return t("minutes.theRoll");
  }
}

/** One paragraph in words, with links to what it rests on. */
export function ParagraphText({ paragraph }: { readonly paragraph: Pick<ParagraphShown, "text" | "rests"> }) {
  const { t, lang } = useWords();
  const links = paragraph.rests.flatMap((stream) => {
    const path = pageOfStream(stream);
    return path === null ? [] : [{ stream, path }];
  });
  return (
    <>
      <p>
        <MarkedText text={paragraph.text} />
      </p>
      {links.length > 0 ? (
        <p className="quiet small">
          {t("minutes.restsOn")}{" "}
          {links.map(({ stream, path }, i) => (
            <span key={stream}>
              {i > 0 ? ", " : null}
              <a href={href(lang, path)}>{nameOf(t, stream)}</a>
            </span>
          ))}
        </p>
      ) : null}
    </>
  );
}
