import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect, useActionData, useLoaderData } from "@remix-run/react";
import { readForm, refuseForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { AlreadyIn } from "./AlreadyIn.tsx";
import { AskForMail } from "./AskForMail.tsx";
import { TypeCode } from "./TypeCode.tsx";
import { wayOn } from "./wayOn.ts";

/** Who is signed in here already, if somebody is. */
export function loader({ context }: LoaderFunctionArgs) {
  const { actor, name } = context.viewer;
  if (actor.id === "public") return { signedIn: null };
  return { signedIn: { name, to: actor.roles.some((role) => role !== "delegate" && role !== "alternate") ? "/desk" : "/chamber" } };
}

/** Asks for a mail, or signs in with the code from it. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const { email = "", code = "", intent } = form.fields;
  if (intent === "code") {
    const done = await context.signIn({ email, code });
    if ("refused" in done) return refuseForm(form, done);
    return redirect(wayOn(request.url) ?? href(form.lang, done.to), { status: 303, headers: { "Set-Cookie": done.cookie } });
  }
  const asked = await context.askSignIn(email);
  return asked.ok ? data({ asked: email.trim() }) : refuseForm(form, asked.refusal);
}

/** What came of the form just sent: the address that was asked with, or what was typed when it was refused. */
interface Sent {
  readonly asked?: string;
  readonly fields?: { readonly [name: string]: string };
}

/** Two steps on one address: which mail, then the code from it. */
export default function SignInPage() {
  const { signedIn } = useLoaderData<typeof loader>();
  const sent = useActionData<Sent>();
  const asked = sent?.asked ?? (sent?.fields?.intent === "code" ? sent.fields.email : undefined);
  if (asked !== undefined) return <TypeCode email={asked} />;
  return signedIn ? <AlreadyIn name={signedIn.name} to={signedIn.to} /> : <AskForMail />;
}
