import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Term } from "../glossary/Term.tsx";
import type { VoteShown } from "./shown.ts";

/** The text that the vote was about, its equality check and its debate. Nothing for a question of its own outside a sitting. */
export function TextVotedOn({ vote }: { readonly vote: VoteShown }) {
  const { t, lang } = useWords();
  const { proposal, version, textHash, chain } = vote;
  if (proposal === null && chain.sitting === null) return null;
  const text = version === null ? `/proposals/${proposal ?? ""}` : `/proposals/${proposal ?? ""}/v${version}`;
  return (
    <Section id="text" title={proposal === null ? t("votes.theDebate") : t("votes.textVotedOn")}>
      <ul>
        {proposal === null ? null : (
          <>
            <li>
              <a href={href(lang, text)}>
                {version === null ? t("votes.toProposal", { number: proposal }) : t("votes.toText", { number: proposal, version })}
              </a>
            </li>
            <li>
              <a href={href(lang, `${text}#check`)}>{t("votes.toCheck")}</a>
            </li>
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
          <Term of="hash">{t("votes.textHash")}</Term> <code className="hash">{textHash}</code>
        </p>
      )}
    </Section>
  );
}
