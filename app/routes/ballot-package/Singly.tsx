import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { PackagePaper } from "./load.ts";

/** What is cast question by question: proxies, and votes for whoever asks a steward. Each has its own paper (PKG-5). */
export function Singly({ papers }: { readonly papers: PackagePaper["singly"] }) {
  const { t, lang } = useWords();
  if (papers.length === 0) return null;
  return (
    <Section title={t("packages.singlyTitle")} id="singly">
      <p>{t("packages.singly")}</p>
      <ul>
        {papers.flatMap(({ id, number, proxies, steward }) => [
          ...proxies.map((one) => (
            <li key={`${id} ${one.seat}`}>
              <a href={href(lang, `/ballots/${id}?seat=${one.seat}`)}>
                {t("mandates.ofProxy", { number: one.number, group: one.group ?? t("site.withdrawn") })},{" "}
                {t("packages.questionOn", { number })}
              </a>
            </li>
          )),
          ...(steward
            ? [
                <li key={`${id} steward`}>
                  <a href={href(lang, `/steward/${id}`)}>{t("packages.stewardOf", { number })}</a>
                </li>,
              ]
            : []),
        ])}
      </ul>
    </Section>
  );
}
