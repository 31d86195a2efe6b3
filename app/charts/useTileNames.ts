import { useWords } from "../locales/words.tsx";

/** The abbreviations on the tiles of the twelve nations and regions, by GSS code, in the page's language. */
export function useTileNames(): { readonly [code: string]: string } {
  const { t } = useWords();
  return {
    S92000003: t("components.tileScotland"),
    N92000002: t("components.tileNorthernIreland"),
    W92000004: t("components.tileWales"),
    E12000001: t("components.tileNorthEast"),
    E12000002: t("components.tileNorthWest"),
    E12000003: t("components.tileYorkshire"),
    E12000004: t("components.tileEastMidlands"),
    E12000005: t("components.tileWestMidlands"),
    E12000006: t("components.tileEast"),
    E12000007: t("components.tileLondon"),
    E12000008: t("components.tileSouthEast"),
    E12000009: t("components.tileSouthWest"),
  };
}
