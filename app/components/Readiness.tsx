import { Shape } from "../charts/Shape.tsx";
import { useWords } from "../locales/words.tsx";
import { classes } from "./classes.ts";

/** The chamber's first line: "You are checked in and may vote", or what is missing, beside Help. */
export function Readiness({ ok, text, help }: { readonly ok: boolean; readonly text: string; readonly help: string }) {
  const { t } = useWords();
  return (
    <div className={classes("readiness", !ok && "is-missing")}>
      <p>
        <Shape name={ok ? "solid" : "outlined"} />
        <span>{text}</span>
      </p>
      <a href={help}>{t("components.help")}</a>
    </div>
  );
}
