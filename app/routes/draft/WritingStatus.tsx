import { useEffect, useRef, useState } from "react";
import { Notice } from "../../components/Notice.tsx";
import { VisuallyHidden } from "../../components/VisuallyHidden.tsx";
import type { Standing } from "../../editor/together/provider.ts";
import type { WritingTogether } from "../../editor/together/useTogether.ts";
import { refusalText } from "../../locales/refusal.ts";
import { useWords } from "../../locales/words.tsx";

/** Sentences about who came and went since the last look, for somebody who cannot see the list. */
function useComings(people: Standing["people"], me: string): string {
  const { t } = useWords();
  const before = useRef<readonly string[] | null>(null);
  const [said, setSaid] = useState("");
  useEffect(() => {
    const names = people.map((person) => person.name).filter((name) => name !== me);
    const known = before.current;
    before.current = names;
    if (known === null) return;
    const came = names.filter((name) => !known.includes(name)).map((name) => t("drafts.isWritingHere", { name }));
    const went = known.filter((name) => !names.includes(name)).map((name) => t("drafts.hasLeft", { name }));
    if (came.length + went.length > 0) setSaid([...came, ...went].join(" "));
  }, [people, me, t]);
  return said;
}

/** Whether what is written is safe, and who else is here: seen, and said politely. */
export function WritingStatus({ writing, me }: { readonly writing: WritingTogether | null; readonly me: string }) {
  const { t } = useWords();
  const standing = writing?.standing;
  const comings = useComings(standing?.people ?? none, me);
  const safe = {
    joining: "",
    saved: t("drafts.allSaved"),
    saving: t("drafts.saving"),
    kept: t("drafts.keptHere"),
    closed: "",
    moved: "",
  }[standing?.status ?? "joining"];
  return (
    <div className="writing-status">
      {/* Saying every "Saving…" would drown everything else: only a lost connection is said. */}
      <p className="writing-safe">{safe}</p>
      <div role="status" aria-live="polite">
        {standing?.status === "kept" ? <VisuallyHidden>{t("drafts.keptHere")}</VisuallyHidden> : null}
        {comings === "" ? null : <VisuallyHidden>{comings}</VisuallyHidden>}
      </div>
      {standing && standing.people.length > 0 ? (
        <ul className="writing-people" aria-label={t("drafts.whoIsHere")}>
          {standing.people.map((person) => (
            <li key={person.mark} className={`writing-person writing-colour-${person.colour}`}>
              <span className="writing-mark" aria-hidden="true">
                {person.mark}
              </span>
              {person.name === me ? t("drafts.you", { name: person.name }) : person.name}
              {person.role === "editor" ? null : (
                <span className="quiet"> {t(person.role === "commenter" ? "comments.commenting" : "drafts.onlyReads")}</span>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      <div role="alert">
        {standing?.status === "closed" && standing.refusal ? <Notice tone="warn">{refusalText(t, standing.refusal)}</Notice> : null}
      </div>
    </div>
  );
}

const none: Standing["people"] = [];
