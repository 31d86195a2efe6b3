import { data, redirect } from "@remix-run/react";
import { type Refusal, refuse } from "../shared/journal.ts";
import type { Answered, TesseraContext } from "./context.ts";
import { href, type Lang, splitLang } from "./locales/href.ts";

/** A form as it arrived, before any rule has looked at it. */
export interface Form {
  /** The last value of every field; lines end in `\n`. */
  readonly fields: { readonly [name: string]: string };
  /** Every value of every field, for boxes of which several may be ticked. */
  readonly lists: { readonly [name: string]: readonly string[] };
  /** The file chosen, if one was; an empty choice counts as none. */
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null;
  /** The command id from the loader (JRN-7). */
  readonly id: string;
  readonly lang: Lang;
  /** Why the form could not be read; `performForm` says so. */
  readonly unreadable: Refusal | null;
}

/** What an action gives back instead of a redirect: the refusal, and everything typed, so that nothing is lost. */
export interface FormProblem {
  readonly refusal: Refusal;
  readonly fields: { readonly [name: string]: string };
}

/** Largest form without a file, in bytes. */
export const mostOfForm = 64 * 1024;
const mostFields = 2_000;
const fieldName = /^[a-z][\w.-]{0,99}$/i;

/** The body, or null as soon as it turns out longer than `most` bytes, whatever its header promised. */
async function bodyOf(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get("Content-Length") ?? 0) > most) return null;
  if (!request.body) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = request.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.byteLength;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    parts.push(read.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/**
 * Reads what a form sent. Never throws for what a stranger sends: too large, broken or not a form at all is `unreadable` with a
 * sentence. `most` is the largest body in bytes (64 kB unless a file is expected).
 */
export async function readForm(request: Request, { most = mostOfForm }: { readonly most?: number } = {}): Promise<Form> {
  const { lang } = splitLang(new URL(request.url).pathname);
  const unreadable = (refusal: Refusal): Form => ({ fields: {}, lists: {}, file: null, id: "", lang, unreadable: refusal });
  const type = request.headers.get("Content-Type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i.test(type)) return unreadable(refuse("formBroken"));
  let sent: FormData;
  try {
    const body = await bodyOf(request, most);
    if (!body) return unreadable(refuse("formTooLarge", { most: Math.floor(most / 1024) }));
    sent = await new Response(body, { headers: { "Content-Type": type } }).formData();
  } catch {
    return unreadable(refuse("formBroken"));
  }
  const lists: { [name: string]: string[] } = {};
  let file: Form["file"] = null;
  let count = 0;
  for (const [name, value] of sent) {
    count += 1;
    if (count > mostFields) return unreadable(refuse("formBroken"));
    if (typeof value !== "string") {
      if (value.size > 0) file = { name: value.name.slice(0, 200), bytes: new Uint8Array(await value.arrayBuffer()) };
      continue;
    }
    if (!fieldName.test(name) || name === "constructor") continue;
    const text = value.replace(/\r\n?/g, "\n");
    const known = lists[name];
    if (known) known.push(text);
    else lists[name] = [text];
  }
  const { command: ids, ...values } = lists;
  const fields = Object.fromEntries(Object.entries(values).map(([name, all]) => [name, all.at(-1) ?? ""]));
  return { fields, lists: values, file, id: ids?.at(-1) ?? "", lang, unreadable: null };
}

/** Shows the form again with the refusal and what was typed (status 422; 403 where it is about who asks; 413, 429 likewise). */
export function refuseForm(form: Form, refusal: Refusal) {
  const byRefusal: { readonly [key: string]: number } = { signInFirst: 403, notAllowed: 403, formTooLarge: 413, tooManyTries: 429 };
  const problem: FormProblem = { refusal, fields: form.fields };
  return data(problem, { status: byRefusal[refusal.refused] ?? 422 });
}

type Done = Extract<Answered, { ok: true }>;

/**
 * The one way for a form to act: asks the one door with the form's command id; done → redirect (303) to `to`, a path without the
 * language (or made from the answer); refused → the form again with everything typed.
 */
export async function performForm(
  context: Pick<TesseraContext, "perform">,
  form: Form,
  command: unknown,
  to: string | ((done: Done) => string),
): Promise<Response | ReturnType<typeof refuseForm>> {
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const answered = await context.perform(command, form.id);
  if (!answered.ok) return refuseForm(form, answered.refusal);
  return redirect(href(form.lang, typeof to === "string" ? to : to(answered)), 303);
}
