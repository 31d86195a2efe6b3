import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadLive } from "../../live/load.ts";
import { splitLang } from "../../locales/href.ts";
import { Follow } from "./Follow.tsx";

/** The room of a sitting as the public may see it. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return loadLive(context, params.sitting ?? "", splitLang(new URL(request.url).pathname).lang);
}

/** A sitting as the public follows it. */
export default function LivePage() {
  return <Follow start={useLoaderData<typeof loader>()} />;
}
