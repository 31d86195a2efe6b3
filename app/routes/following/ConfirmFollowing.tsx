import { Button } from "../../components/Button.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { useWords } from "../../locales/words.tsx";

/** Two buttons: yes, or delete the address that somebody else may have typed. */
export function ConfirmFollowing({ name }: { readonly name: string }) {
  const { t } = useWords();
  return (
    <>
      <title>{`${t("following.confirmTitle")} – Tessera`}</title>
      <PageHeader title={t("following.confirmTitle")} lead={t("following.confirmLead", { name })} />
      <form method="post" className="form">
        <input type="hidden" name="intent" value="confirm" />
        <Button size="large">{t("following.confirmButton")}</Button>
      </form>
      <form method="post" className="form">
        <input type="hidden" name="intent" value="stop-all" />
        <Button tone="plain">{t("following.confirmNot")}</Button>
      </form>
    </>
  );
}
