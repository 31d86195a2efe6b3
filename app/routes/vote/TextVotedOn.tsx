import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { amendmentPath } from "../amendments/paths.ts";
import { Term } from "../glossary/Term.tsx";
import type { VoteShown } from "./shown.ts";

/** The text that the vote was about, its equality check and its debate. Nothing for a question of its own outside a sitting. */
export function TextVotedOn({ vote }: { readonly vote: VoteShown }) {
  const { t, lang } = useWords();
  const { proposal, version, textHash, chain, amendment } = vote;
  if (proposal === null && chain.sitting === null) return null;
  const text = version === null ? `/proposals/${proposal ?? ""}` : `/proposals/${proposal ?? ""}/v${version}`;
  return (
    <Section id="text" title={proposal === null ? t("votes.theDebate") : t("votes.textVotedOn")}>
      <ul>
        {amendment && proposal !== null ? (
          <>
            <li>
              <a href={href(lang, amendmentPath(amendment.id))}>
                {t("amendments.toProposal", { amendment: amendment.id, number: proposal })}
              </a>
            </li>
            {amendment.made === null ? null : (
              <li>
                <a href={href(lang, `/proposals/${proposal}/v${amendment.made}`)}>
                  {t("amendments.toVersionMade", { version: amendment.made })}
                </a>
              </li>
            )}
          </>
        ) : null}
        {proposal === null ? null : (
          <>
            <li>
              <a href={href(lang, text)}>
                {version === null
                  ? t("votes.toProposal", { number: proposal })
                  : t(amendment ? "amendments.toTextAmended" : "votes.toText", { number: proposal, version })}
              </a>
            </li>
            {amendment ? null : (
              <li>
                <a href={href(lang, `${text}#check`)}>{t("votes.toCheck")}</a>
              </li>
            )}
          </>
        )}
        {chain.sitting === null ? null : (
          <li>
            <a href={href(lang, `/sittings/${chain.sitting.id}`)}>
              {t("votes.toDebate", { title: chain.sitting.title ?? t("sittings.numbered", { number: chain.sitting.id }) })}
            </a>
          </li>
        )}
        {chain.note === null ? null : (
          <li>
            <a href={href(lang, `/minutes/${chain.note}`)}>{t("votes.toNote")}</a>
          </li>
        )}
      </ul>
      {textHash === null ? null : (
        <p className="quiet small">
          <Term of="hash">{t(amendment ? "amendments.hashOf" : "votes.textHash")}</Term> <code className="hash">{textHash}</code>
        </p>
      )}
    </Section>
  );
}
