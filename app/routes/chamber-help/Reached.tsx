import { dialled } from "../../../shared/sittings/care/access.ts";
import { useWords } from "../../locales/words.tsx";

/** How the secretariat is reached: what the installation names (HLP-1). */
export function Reached({ contact, phone }: { readonly contact: string | null; readonly phone: string | null }) {
  const { t } = useWords();
  if (contact === null && phone === null) return <p>{t("careLive.reachNowhere")}</p>;
  return (
    <ul className="plain-list">
      {phone === null ? null : (
        <li>
          {t("careLive.byPhone")} <a href={`tel:${dialled(phone)}`}>{phone}</a>
        </li>
      )}
      {contact === null ? null : (
        <li>
          {t("careLive.byMail")} <a href={`mailto:${contact}`}>{contact}</a>
        </li>
      )}
    </ul>
  );
}
