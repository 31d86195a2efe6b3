import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, useLocation, useRouteError, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { ButtonLink } from "./components/Button.tsx";
import { Page } from "./components/Page.tsx";
import { PageHeader } from "./components/PageHeader.tsx";
import { href, splitLang, twin } from "./locales/href.ts";
import { pageQuery } from "./locales/pageQuery.ts";
import { linesOf } from "./locales/wordLines.ts";
import { useCatalogue, useWords, wordsOf } from "./locales/words.tsx";
import { useNonce } from "./nonce.tsx";
import { namespacesOf } from "./scripted.ts";
import styles from "./styles/index.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

/** What every page's frame shows. */
export function loader({ context, request }: LoaderFunctionArgs) {
  if (context.refused) throw new Response("", { status: 403 });
  const { pathname, searchParams } = new URL(request.url);
  const { lang, path } = splitLang(pathname);
  const { founding } = context.assembly;
  const { actor, name } = context.viewer;
  return {
    assembly: founding ? (context.words(lang === "cy" ? founding.nameCy : founding.nameEn) ?? "Tessera") : "Tessera",
    demonstration: founding?.demonstration ?? false,
    rehearsal: context.rehearsal,
    person: actor.id === "public" ? null : { name, desk: actor.roles.some((r) => r !== "delegate" && r !== "alternate") },
    origin: context.origin,
    contact: context.contact,
    query: pageQuery(path, searchParams),
  };
}

/** Which of the three faces a page shows. */
const faceOf = (path: string): "reading" | "chamber" | "desk" | "display" => {
  if (/^\/sittings\/\d+\/display$/.test(path)) return "display";
  if (/^\/desk(\/|$)/.test(path)) return "desk";
  return /^\/(chamber|ballots|drafts|sign-in|sign-out)(\/|$)/.test(path) ? "chamber" : "reading";
};

const places = ["plan", "outcomes", "votes", "sittings", "proposals", "roll", "words", "search", "chamber", "desk"] as const;
const hereOf = (path: string) => (path.startsWith("/data") ? "journal" : places.find((p) => path === `/${p}` || path.startsWith(`/${p}/`)));

/** The document: language, twin, styles, and scripts only where a page needs them. */
export function Layout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const { lang } = useWords();
  const nonce = useNonce();
  const catalogue = useCatalogue();
  const { path } = splitLang(pathname);
  const frame = useRouteLoaderData<typeof loader>("root");
  const other = twin(pathname);
  const origin = frame?.origin ?? "";
  const needed = namespacesOf(path);
  // What the band of a rehearsal says is sent with its pages only.
  const namespaces = needed && frame?.rehearsal ? [...needed, "rehearsal"] : needed;
  return (
    <html lang={lang} data-rehearsal={frame?.rehearsal ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <link rel="alternate" hrefLang={lang} href={`${origin}${pathname}`} />
        <link rel="alternate" hrefLang={other.lang} href={`${origin}${other.href}`} />
        <Links />
      </head>
      <body>
        <Page
          face={faceOf(path)}
          assembly={frame?.assembly ?? "Tessera"}
          path={path}
          query={frame?.query ?? ""}
          address={`${origin}${pathname}`}
          contact={frame?.contact}
          demonstration={frame?.demonstration ?? false}
          rehearsal={frame?.rehearsal ?? null}
          person={frame?.person ? { name: frame.person.name, account: href(lang, frame.person.desk ? "/desk" : "/chamber") } : null}
          here={hereOf(path)}
        >
          {children}
        </Page>
        {namespaces ? (
          <>
            <div hidden id="words">
              {linesOf(wordsOf(catalogue, namespaces))}
            </div>
            <Scripts nonce={nonce} />
          </>
        ) : null}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

/** Any page that could not be shown: says what happened and where to go on. */
export function ErrorBoundary() {
  const error = useRouteError();
  const { t, lang } = useWords();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const said = isRouteErrorResponse(error) && typeof error.data === "string" && error.data !== "" ? error.data : null;
  const [title, text] =
    status === 404
      ? [t("site.notFoundTitle"), t("site.notFoundText")]
      : status === 403
        ? [t("site.notAllowedTitle"), t("site.notAllowedText")]
        : [t("site.brokeTitle"), t("site.brokeText")];
  return (
    <>
      <title>{`${title} – Tessera`}</title>
      <PageHeader title={title} lead={said ?? text} />
      <ButtonLink href={href(lang, status === 403 ? "/sign-in" : "/")}>{status === 403 ? t("site.signIn") : t("site.toHome")}</ButtonLink>
    </>
  );
}
