import { href } from "../locales/href.ts";
import { useWords } from "../locales/words.tsx";

export interface FollowLinkProps {
  /** `plan/NCSP-0001`, `regions/W92000004`. */
  readonly subject: string;
  /** What it is called, where several can be followed on one page. */
  readonly name?: string;
}

/** The way to the form by which this is followed by mail: a page of its own, because public pages carry no forms. */
export function FollowLink({ subject, name }: FollowLinkProps) {
  const { t, lang } = useWords();
  return (
    <p className="no-print">
      <a href={href(lang, `/follow/${subject}`)}>{name === undefined ? t("following.followThis") : t("following.followNamed", { name })}</a>
    </p>
  );
}
