import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { splitLang } from "../../locales/href.ts";
import { Home } from "./Home.tsx";
import { loadHome } from "./load.ts";

/** What waits for whoever is signed in. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return loadHome(context, splitLang(new URL(request.url).pathname).lang);
}

/** The delegate's first page. */
export default function ChamberHome() {
  return <Home home={useLoaderData<typeof loader>()} />;
}
