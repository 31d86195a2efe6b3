import { type Access, type ChannelLink, channelLinks, dialled } from "../../shared/sittings/care/access.ts";
import type { Key } from "../locales/keys.ts";
import { useWords } from "../locales/words.tsx";

const linkNames: { readonly [channel in ChannelLink]: Key } = {
  captions: "careLive.captions",
  bsl: "careLive.bsl",
  interpretation: "careLive.interpretation",
};

/** By what else a sitting can be followed: links, the number to dial in by, and, for those who may know it, its PIN (ACC-1, ACC-2). */
export function Channels({
  access,
  text,
  pin = null,
}: {
  readonly access: Access | undefined;
  /** The words behind a hash; null where they are not for this reader. */
  readonly text: (hash: string | null) => string | null;
  readonly pin?: string | null;
}) {
  const { t } = useWords();
  if (!access) return null;
  const phone = text(access.phone);
  const links = channelLinks.flatMap((channel) => {
    const address = text(access[channel]);
    return address === null ? [] : [{ channel, address }];
  });
  if (links.length === 0 && phone === null) return null;
  return (
    <ul className="plain-list" aria-label={t("careLive.channels")}>
      {links.map(({ channel, address }) => (
        <li key={channel}>
          <a href={address} rel="noreferrer">
            {t(linkNames[channel])}
          </a>
        </li>
      ))}
      {phone === null ? null : (
        <li>
          {t("careLive.dialIn")} <a href={`tel:${dialled(phone)}`}>{phone}</a>
          {pin === null ? null : ` · ${t("careLive.pin", { pin })}`}
        </li>
      )}
    </ul>
  );
}
