import { MosaicLogo } from "../charts/MosaicLogo.tsx";
import { href } from "../locales/href.ts";
import { useWords } from "../locales/words.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";

/** The four characters of a page: report for the public, hand-held for delegates, control room, hall screen. */
export type Face = "reading" | "chamber" | "desk" | "display";
/** The part of the site a page belongs to; marked in the navigation. */
export type Here = "plan" | "outcomes" | "votes" | "sittings" | "proposals" | "roll" | "journal" | "words" | "search" | "chamber" | "desk";

export interface MastheadProps {
  /** The assembly's name in the page's language. */
  readonly assembly: string;
  /** The page's path without `/cy`, for the link to its twin. */
  readonly path: string;
  /** What the page is asked for, `?view=side`: it goes with the reader to the twin. */
  readonly query?: string;
  readonly face: Face;
  /** Who is signed in, on pages that know; `null` on public pages. */
  readonly person?: { readonly name: string; readonly account?: string } | null | undefined;
  readonly here?: Here | undefined;
}

/** Who is signed in, or where delegates go. */
function Person({ person }: Pick<MastheadProps, "person">) {
  const { t, lang } = useWords();
  if (!person) return <a href={href(lang, "/chamber")}>{t("components.forDelegates")}</a>;
  return person.account ? <a href={person.account}>{person.name}</a> : <span>{person.name}</span>;
}

/**
 * Name, navigation, language. The same order on every page of a face. The chamber has no row of links: on a phone its first line
 * must be whether one may vote.
 */
export function Masthead({ assembly, path, query = "", face, person, here }: MastheadProps) {
  const { t, lang } = useWords();
  const reading: readonly (readonly [Here, string, string])[] = [
    ["plan", "/plan", t("components.navPlan")],
    ["outcomes", "/outcomes", t("components.navOutcomes")],
    ["votes", "/votes", t("components.navVotes")],
    ["sittings", "/sittings", t("components.navSittings")],
    ["proposals", "/proposals", t("components.navProposals")],
    ["roll", "/roll", t("components.navRoll")],
    ["journal", "/data/journal", t("components.navJournal")],
    ["words", "/words", t("components.navWords")],
    ["search", "/search", t("components.navSearch")],
  ];
  const desk: readonly (readonly [Here, string, string])[] = [
    ["desk", "/desk", t("components.navDesk")],
    ["chamber", "/chamber", t("components.navChamber")],
    ["sittings", "/sittings", t("components.navSittings")],
    ["proposals", "/proposals", t("components.navProposals")],
    ["votes", "/votes", t("components.navVotes")],
  ];
  return (
    <header className="masthead">
      <div className="masthead-top">
        <a className="masthead-name" href={href(lang, "/")}>
          <MosaicLogo />
          <span>{assembly}</span>
        </a>
        <ul className="masthead-side">
          {face === "chamber" && here !== "chamber" ? (
            <li>
              <a href={href(lang, "/chamber")}>{t("components.navChamber")}</a>
            </li>
          ) : null}
          <li>
            <LanguageSwitch path={path + query} />
          </li>
          <li>
            <Person person={person} />
          </li>
        </ul>
      </div>
      {face === "chamber" ? null : (
        <nav className="masthead-nav" aria-label={t("components.mainNavigation")}>
          <ul>
            {(face === "desk" ? desk : reading).map(([key, to, text]) => (
              <li key={key}>
                <a href={href(lang, to)} aria-current={here === key ? "true" : undefined}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}
