import { Tag } from "../../components/Tag.tsx";
import { useWords } from "../../locales/words.tsx";
import { AmendmentLink } from "./List.tsx";
import { passageText } from "./names.ts";
import type { AmendmentsShown } from "./shown.ts";

/** Every passage that open amendments change, with those that change it. */
export function Passages({ of: { passages } }: { readonly of: AmendmentsShown }) {
  const { t } = useWords();
  return (
    <ul>
      {passages.map(({ key, passage, amendments, colliding }) => (
        <li key={key} id={key}>
          {passageText(t, passage)}:{" "}
          {amendments.map((id, i) => (
            <span key={id}>
              {i > 0 ? ", " : null}
              <AmendmentLink id={id} />
            </span>
          ))}{" "}
          {colliding.length > 0 ? <Tag tone="bad">{t("amendments.theseCollide", { amendments: colliding.join(", ") })}</Tag> : null}
        </li>
      ))}
    </ul>
  );
}
