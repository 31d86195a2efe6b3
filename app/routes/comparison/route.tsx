import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { HowShown } from "../../comparison/Rows.tsx";
import { langOfRequest } from "../proposals/said.ts";
import { ComparisonPage } from "./ComparisonPage.tsx";
import { comparisonShown } from "./shown.ts";
import { versionNumber } from "./versions.ts";

/**
 * What changed between two versions: `/proposals/7/v3/against/v1`; `?view=side` puts them side by side, `?show=all` shows
 * what did not change too. A version that does not exist is answered with those that do.
 */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const to = params.version?.startsWith("v") ? versionNumber(params.version) : null;
  const from = params.other?.startsWith("v") ? versionNumber(params.other) : null;
  const shown = to === null || from === null ? null : comparisonShown(context, params.proposal ?? "", langOfRequest(request), from, to);
  if (!shown) throw new Response("", { status: 404 });
  const asked = new URL(request.url).searchParams;
  const view: HowShown["view"] = asked.get("view") === "side" ? "side" : "inline";
  return json({ shown, view, whole: asked.get("show") === "all" }, { status: shown.missing === null ? 200 : 404 });
}

export default function Comparison() {
  const { shown, view, whole } = useLoaderData<typeof loader>();
  return <ComparisonPage shown={shown} view={view} whole={whole} />;
}
