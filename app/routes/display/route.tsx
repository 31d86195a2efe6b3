import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadLive } from "../../live/load.ts";
import { splitLang } from "../../locales/href.ts";
import { Hall } from "./Hall.tsx";

/** The room of a sitting for the projector: nothing that the public may not see. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return loadLive(context, params.sitting ?? "", splitLang(new URL(request.url).pathname).lang);
}

/** The hall's screen. */
export default function Display() {
  return <Hall start={useLoaderData<typeof loader>()} />;
}
