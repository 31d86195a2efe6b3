import type { AppointedRole } from "../../../shared/founding/events.ts";
import { Table } from "../../components/Table.tsx";
import { VisuallyHidden } from "../../components/VisuallyHidden.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { roleNames } from "./roleNames.ts";

interface AppointedProps {
  readonly appointed: readonly {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly roles: readonly AppointedRole[];
  }[];
  readonly mayAppoint: boolean;
}

/** Everybody with an appointment; each role with the way to take it back, for administrators. */
export function Appointed({ appointed, mayAppoint }: AppointedProps) {
  const { t, lang } = useWords();
  const names = roleNames(t);
  return (
    <Table
      caption={t("people.appointed")}
      columns={[{ head: t("people.nameColumn") }, { head: t("people.emailLabel") }, { head: t("people.rolesColumn"), wide: true }]}
      rows={appointed.map(({ id, name, email, roles }) => ({
        key: id,
        cells: [
          name || t("people.nameUnknown"),
          <span key="email" className="break-anywhere">
            {email}
          </span>,
          <ul key="roles" className="plain-list">
            {roles.map((role) => (
              <li key={role}>
                {names[role].text}
                {mayAppoint ? (
                  <>
                    {" "}
                    <a href={href(lang, `/desk/people?withdraw=${id}&role=${role}`)}>
                      {t("people.withdraw")}
                      <VisuallyHidden>{`: ${names[role].text}, ${name}`}</VisuallyHidden>
                    </a>
                  </>
                ) : null}
              </li>
            ))}
          </ul>,
        ],
      }))}
    />
  );
}
