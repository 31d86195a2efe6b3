import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { feedsInHead } from "../../feedLinks.ts";
import { langOfRequest } from "../proposals/said.ts";
import { ProposalPage } from "./ProposalPage.tsx";
import { proposalShown } from "./shown.ts";

/** A public proposal as it counts now. Drafts are nobody's business but their author's (PRP-1). */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const proposal = proposalShown(context, params.proposal ?? "", langOfRequest(request));
  if (!proposal) throw new Response("", { status: 404 });
  return { proposal };
}

/** The feed of this page, where programs look for it. */
export const meta: MetaFunction = ({ location, params }) => feedsInHead(location.pathname, [`proposals/${params.proposal}`]);

export default function Proposal() {
  const { proposal } = useLoaderData<typeof loader>();
  return <ProposalPage proposal={proposal} />;
}
