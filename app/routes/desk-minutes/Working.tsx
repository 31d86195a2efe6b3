import { Paragraphs } from "../../components/Paragraphs.tsx";
import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { MarkedText } from "../decision-note/MarkedText.tsx";
import type { DeskMinutes } from "./loaded.ts";

/** Every paragraph as it stands now. What came from the record says so; each can be changed with a reason, and added to. */
export function Working({ minutes }: { readonly minutes: DeskMinutes }) {
  const { t, lang } = useWords();
  const { id, paragraphs, published } = minutes;
  const here = href(lang, `/desk/minutes/${id}`);
  return (
    <Section id="text" title={t("deskMinutes.text")} aside={t("deskMinutes.textNote")}>
      <Paragraphs
        items={paragraphs.map(({ id: anchor, number, key, kind, text, changed }) => ({
          ...{ id: anchor, number },
          content: (
            <>
              <p>
                <MarkedText text={text} />
              </p>
              {changed?.generated ? (
                <p className="small changed-paragraph">
                  <MarkedText text={t("minutesPages.recordSays", { generated: changed.generated })} />{" "}
                  <MarkedText text={t("minutesPages.changedWhy", { reason: changed.reason })} />
                </p>
              ) : null}
              <p className="quiet small">
                {kind === "own" ? t("minutesPages.ownParagraph") : changed ? t("minutesPages.changed") : t("deskMinutes.fromRecord")}
                {published ? null : (
                  <>
                    {" · "}
                    <a href={`${here}?change=${key}#change`}>{t("deskMinutes.changeLink", { number })}</a>
                    {" · "}
                    <a href={`${here}?after=${key}#add`}>{t("deskMinutes.addLink", { number })}</a>
                  </>
                )}
              </p>
            </>
          ),
        }))}
      />
    </Section>
  );
}
