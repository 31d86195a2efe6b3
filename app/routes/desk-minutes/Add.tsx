import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { Hidden } from "../desk/Hidden.tsx";
import { Both } from "./Both.tsx";
import type { DeskMinutes } from "./loaded.ts";
import { useTextLabels } from "./ReadBack.tsx";

/** A paragraph of the secretariat's own, behind another (MIN-11). */
export function Add({
  after,
  sitting,
  command,
}: {
  readonly after: NonNullable<DeskMinutes["adding"]>;
  readonly sitting: string;
  readonly command: string;
}) {
  const { t, lang } = useWords();
  const { errors, field } = useProblem(useTextLabels(), "add", "add");
  return (
    <Section id="add" title={t("deskMinutes.addTitle", { number: after.number })} aside={t("deskMinutes.ownNote")}>
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <Hidden name="command" value={`${command}-add`} />
        <Hidden name="intent" value="add" />
        <Hidden name="after" value={after.key} />
        <Both field={field} />
        <Button>{t("deskMinutes.addNow")}</Button>
      </form>
      <p>
        <a href={`${href(lang, `/desk/minutes/${sitting}`)}#${after.id}`}>{t("deskMinutes.leave")}</a>
      </p>
    </Section>
  );
}
