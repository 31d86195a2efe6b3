import { ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";

/** Somebody is signed in on this device: whose name it is, and the ways on. */
export function AlreadyIn({ name, to }: { readonly name: string; readonly to: string }) {
  const { t, lang } = useWords();
  return (
    <>
      <title>{`${t("signIn.alreadyTitle")} – Tessera`}</title>
      <PageHeader title={t("signIn.alreadyTitle")} lead={t("signIn.alreadyText", { name })} />
      <ButtonRow>
        <ButtonLink href={href(lang, to)} size="large">
          {t("signIn.goOn")}
        </ButtonLink>
        <ButtonLink href={href(lang, "/sign-out")} tone="plain" size="large">
          {t("signIn.signOutButton")}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
