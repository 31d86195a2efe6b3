import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ProposalPage } from "../proposal/ProposalPage.tsx";
import { proposalShown } from "../proposal/shown.ts";
import { langOfRequest } from "../proposals/said.ts";

/** One version of a proposal, for ever at `/proposals/7/v1` (PRP-5). */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const number = /^v([1-9]\d{0,5})$/.exec(params.version ?? "")?.[1];
  const proposal = number ? proposalShown(context, params.proposal ?? "", langOfRequest(request), Number(number)) : null;
  if (!proposal) throw new Response("", { status: 404 });
  return { proposal };
}

export default function ProposalVersion() {
  const { proposal } = useLoaderData<typeof loader>();
  return <ProposalPage proposal={proposal} versionPage />;
}
