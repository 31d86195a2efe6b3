import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Section } from "../../components/Section.tsx";
import { Select } from "../../components/Select.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { idFor } from "../desk/Act.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import type { JoiningInShort } from "./offers.ts";

/** Offers to join this proposal with another, or shows the offer there is. `chosen`: the other one, where it is known already. */
export function OfferForm({
  joining,
  command,
  toOffer,
  chosen,
}: {
  readonly joining: JoiningInShort;
  readonly command: string;
  /** Where the open offer can be read and answered. */
  readonly toOffer: ((composite: string) => string) | null;
  readonly chosen?: string | undefined;
}) {
  const { t, lang } = useWords();
  const { open, others } = joining;
  const labels = { other: t("joining.chooseOther") };
  const { errors, errorOf, typed } = useProblem(labels, "join");
  if (open)
    return (
      <Notice title={t("joining.offered", { number: open.other.id })}>
        <p>
          <a href={href(lang, toOffer ? toOffer(open.composite) : `/proposals/${open.other.id}`)}>
            {toOffer ? t("joining.toOffer") : (open.other.title?.text ?? t("proposals.numbered", { number: open.other.id }))}
          </a>
        </p>
      </Notice>
    );
  return (
    <Section id="join" title={t("joining.offerTitle")} aside={t("joining.askBoth")}>
      {others.length === 0 ? (
        <p>{t("joining.noneToJoin")}</p>
      ) : (
        <form method="post" className="form" noValidate>
          <ErrorSummary errors={errors} />
          <Hidden name="command" value={idFor(command, ["join"])} />
          <Hidden name="intent" value="join" />
          <Select
            name="other"
            label={labels.other}
            width="full"
            defaultValue={typed("other", chosen)}
            error={errorOf("other")}
            options={others.map(({ id, title }) => ({ value: id, text: [id, title?.text].filter((part) => part).join(" · ") }))}
          />
          <Button tone="plain">{t("joining.offer")}</Button>
        </form>
      )}
    </Section>
  );
}
