import type { PublishedGroup } from "../../../shared/opinion/publish.ts";
import type { OpinionSentence, SomeOf } from "../../../shared/opinion/sentences.ts";
import { Section } from "../../components/Section.tsx";
import { type T, useWords } from "../../locales/words.tsx";
import type { MapShown } from "./shown.ts";

/** How many, in words: exact, at least, or a range; nothing where nothing may be told (OPN-9). */
export function someWords(t: T, { from, to, of }: SomeOf): string {
  if (from === 0) return "";
  if (from === to) return t("opinionMap.exactly", { from, of });
  return to === of ? t("opinionMap.atLeast", { from, of }) : t("opinionMap.between", { from, to, of });
}

interface Part {
  readonly map: MapShown;
}

/** A statement's own words, by its number. */
function Quoted({ map, statement }: Part & { readonly statement: string }) {
  const { t } = useWords();
  const words = map.statements.find(({ number }) => String(number) === statement)?.words;
  return words ? <q lang={words.lang}>{words.text}</q> : <span className="quiet">{t("opinionMap.withdrawn")}</span>;
}

function Line({ map, says, statement, some }: Part & { readonly says: string; readonly statement: string; readonly some: string }) {
  return (
    <li>
      {says} <Quoted map={map} statement={statement} /> {some === "" ? null : <span className="quiet">({some})</span>}
    </li>
  );
}

type Shared = Extract<OpinionSentence, { readonly says: "everyGroupAgrees" | "everyGroupDisagrees" }>;

/** What all groups agree on, and what all reject. */
export function SharedByAll({ map }: Part) {
  const { t } = useWords();
  const of = (says: Shared["says"]) => map.sentences.filter((one): one is Shared => one.says === says);
  const [agreed, rejected] = [of("everyGroupAgrees"), of("everyGroupDisagrees")];
  return (
    <>
      <Section id="agreed" title={t("opinionMap.agreedTitle")} aside={t("opinionMap.ofWhole")}>
        {agreed.length === 0 ? <p>{t("opinionMap.noneAgreed")}</p> : null}
        <ul>
          {agreed.map(({ statement, all }) => (
            <Line key={statement} map={map} says={t("opinionMap.everyGroupAgrees")} statement={statement} some={someWords(t, all)} />
          ))}
        </ul>
      </Section>
      {rejected.length > 0 ? (
        <Section id="rejected" title={t("opinionMap.rejectedTitle")}>
          <ul>
            {rejected.map(({ statement, all }) => (
              <Line key={statement} map={map} says={t("opinionMap.everyGroupDisagrees")} statement={statement} some={someWords(t, all)} />
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

type OfGroup = Extract<OpinionSentence, { readonly says: "groupAgrees" | "groupDisagrees" }>;
type Divides = Extract<OpinionSentence, { readonly says: "groupsDivide" }>;

/** What each group is known by, and where two groups stand against each other. */
export function Groups({ map, groups }: Part & { readonly groups: readonly PublishedGroup[] }) {
  const { t } = useWords();
  const known = map.sentences.filter((one): one is OfGroup => one.says === "groupAgrees" || one.says === "groupDisagrees");
  const divides = map.sentences.filter((one): one is Divides => one.says === "groupsDivide");
  return (
    <>
      <Section id="groups" title={t("opinionMap.groupsTitle")}>
        {groups.map(({ group, size }) => {
          const own = known.filter((one) => one.group === group);
          return (
            <section key={group} className="stack">
              <h3>{t("opinionMap.groupNamed", { group, size })}</h3>
              {own.length === 0 ? <p>{t("opinionMap.groupUnknown")}</p> : null}
              <ul>
                {own.map(({ says, statement, some }) => (
                  <Line
                    key={`${says} ${statement}`}
                    map={map}
                    says={t(says === "groupAgrees" ? "opinionMap.groupAgrees" : "opinionMap.groupDisagrees", { group })}
                    statement={statement}
                    some={someWords(t, some)}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </Section>
      {divides.length > 0 ? (
        <Section id="dividing" title={t("opinionMap.dividingTitle")}>
          <ul>
            {divides.map(({ statement, agreeing, disagreeing }) => (
              <Line
                key={statement}
                map={map}
                says={t("opinionMap.divides", { agreeing: agreeing.group, disagreeing: disagreeing.group })}
                statement={statement}
                some={[`${agreeing.group}: ${someWords(t, agreeing)}`, `${disagreeing.group}: ${someWords(t, disagreeing)}`].join("; ")}
              />
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
