import { Button } from "../../components/Button.tsx";
import { Radios } from "../../components/Radios.tsx";
import { useWords } from "../../locales/words.tsx";
import { type Acting, ActionForm } from "./ActionForm.tsx";

/** Checking in: in the hall or on the link. */
export function CheckIn({ acting, hasHall, hasLink }: { readonly acting: Acting; readonly hasHall: boolean; readonly hasLink: boolean }) {
  const { t } = useWords();
  const both = hasHall && hasLink;
  return (
    <ActionForm
      acting={acting}
      intent="checkIn"
      {...(both ? {} : { hidden: { where: hasHall ? "hall" : "link" } })}
      labels={{ where: t("chamber.where") }}
    >
      {({ errorOf }) => (
        <>
          {both ? (
            <Radios
              name="where"
              legend={t("chamber.where")}
              inline
              defaultValue="hall"
              error={errorOf("where")}
              options={[
                { value: "hall", text: t("chamber.inHall") },
                { value: "link", text: t("chamber.onLink") },
              ]}
            />
          ) : null}
          <Button size="large" wide>
            {t("chamber.checkIn")}
          </Button>
        </>
      )}
    </ActionForm>
  );
}

/** Saying "I am here" in a quorum count. */
export function Here({ acting }: { readonly acting: Acting }) {
  const { t } = useWords();
  return (
    <ActionForm acting={acting} intent="here">
      {() => (
        <Button size="large" wide>
          {t("chamber.iAmHere")}
        </Button>
      )}
    </ActionForm>
  );
}

/** Leaving the sitting; one may check in again. */
export function Leave({ acting }: { readonly acting: Acting }) {
  const { t } = useWords();
  return (
    <ActionForm acting={acting} intent="leave">
      {() => (
        <>
          <p>{t("chamber.leaveText")}</p>
          <Button tone="plain">{t("chamber.leave")}</Button>
        </>
      )}
    </ActionForm>
  );
}
