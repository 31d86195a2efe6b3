import { ButtonLink } from "../../components/Button.tsx";
import { Notice } from "../../components/Notice.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { sectionNames } from "../draft/labels.ts";
import { Blocks } from "../proposal/Blocks.tsx";
import type { Said } from "../proposals/said.ts";
import type { JoinedShown } from "./load.ts";

/** The text that both are asked to agree to, and the way to write it. */
export function JoinedText({ text, draft }: { readonly text: JoinedShown; readonly draft: string }) {
  const { t, lang } = useWords();
  const line = (said: Said | null) => (said === null ? null : <p lang={said.lang}>{said.text}</p>);
  return (
    <>
      {text.missing.length > 0 ? (
        <Notice tone="warn" title={t("joining.cannotYet")}>
          <ul>
            {text.missing.map((section) => (
              <li key={section}>{t(sectionNames[section])}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <p>
        <ButtonLink tone="plain" href={href(lang, `/drafts/${draft}`)}>
          {t("joining.write")}
        </ButtonLink>
      </p>
      <div className="card stack">
        <h3 lang={text.title?.lang}>{text.title?.text ?? t("drafts.untitled")}</h3>
        {line(text.summary)}
        {line(text.question)}
      </div>
      <h3>{t("proposals.sectionClauses")}</h3>
      <Blocks blocks={text.clauses} lang={text.written} />
      <h3>{t("proposals.sectionCase")}</h3>
      <Blocks blocks={text.case} lang={text.written} prefix="case" />
      <h3>{t("proposals.sectionCost")}</h3>
      <p lang={text.written}>{text.cost}</p>
    </>
  );
}
