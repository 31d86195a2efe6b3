import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { HowShown } from "../../comparison/Rows.tsx";
import { amendmentIdIn } from "../amendments/paths.ts";
import { langOfRequest } from "../proposals/said.ts";
import { AmendmentPage } from "./AmendmentPage.tsx";
import { amendmentShown } from "./shown.ts";

/** An amendment for ever at `/proposals/7/amendments/3`; `?view=side` puts the texts side by side, `?show=all` shows all of them. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const id = amendmentIdIn(params["proposal"], params["amendment"]);
  const shown = id === null ? null : amendmentShown(context, id, langOfRequest(request));
  if (!shown) throw new Response("", { status: 404 });
  const asked = new URL(request.url).searchParams;
  const view: HowShown["view"] = asked.get("view") === "side" ? "side" : "inline";
  return { shown, view, whole: asked.get("show") === "all" };
}

export default function Amendment() {
  const { shown, view, whole } = useLoaderData<typeof loader>();
  return <AmendmentPage shown={shown} view={view} whole={whole} />;
}
