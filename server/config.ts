import { z } from "zod";
import { emailPattern } from "../shared/founding/person.ts";
import { channelChecks } from "../shared/sittings/care/channelChecks.ts";
import { senderOf } from "./mail/smtp.ts";

/** Where this installation runs and how it is reached: read from the environment once, at boot. */
export interface Config {
  readonly database: string;
  readonly port: number;
  readonly host: string;
  /** How people reach it: `https://assembly.example`, no slash at the end. */
  readonly origin: string;
  /** `smtps://name:password@host`; null: mails wait in the outbox on the desk. */
  readonly smtp: string | null;
  readonly mailFrom: string;
  /** The address for questions, also from the press; null or left out: none is shown. */
  readonly contact?: string | null;
  /** The secretariat's telephone, for delegates who need help; null or left out: none is shown. */
  readonly phone?: string | null;
  /** How many proxies stand in front, whose X-Forwarded-For is believed. */
  readonly proxies: number;
}

const environment = {
  TESSERA_DATABASE: z.string().min(1),
  TESSERA_ORIGIN: z
    .string()
    .min(1)
    .refine((s) => /^https?:\/\/[^/\s]+$/.test(s) && URL.canParse(s)),
  PORT: z
    .string()
    .default("3000")
    .refine((s) => /^\d{1,5}$/.test(s) && Number(s) < 65_536),
  HOST: z.string().min(1).default("0.0.0.0"),
  TESSERA_SMTP_URL: z
    .string()
    .default("")
    .refine((s) => s === "" || /^smtps?:\/\/[^\s]+$/.test(s)),
  TESSERA_MAIL_FROM: z
    .string()
    .default("")
    .refine((s) => s === "" || senderOf(s) !== null),
  TESSERA_CONTACT: z
    .string()
    .trim()
    .default("")
    .refine((s) => s === "" || emailPattern.test(s)),
  TESSERA_PHONE: z
    .string()
    .trim()
    .default("")
    .refine((s) => s === "" || channelChecks.phone(s)),
  TESSERA_PROXIES: z
    .string()
    .default("0")
    .refine((s) => /^\d$/.test(s)),
} as const;

/** One sentence for each variable: what it is for and an example that would do. */
const sentences: { readonly [K in keyof typeof environment]: string } = {
  TESSERA_DATABASE: "TESSERA_DATABASE must name the assembly's database file, for example TESSERA_DATABASE=/var/lib/tessera/assembly.db.",
  TESSERA_ORIGIN:
    "TESSERA_ORIGIN must be the address people use, without a slash at the end, for example TESSERA_ORIGIN=https://assembly.example.",
  PORT: "PORT must be a port number from 0 to 65535, for example PORT=3000.",
  HOST: "HOST must be the address to listen on, for example HOST=127.0.0.1.",
  TESSERA_SMTP_URL:
    "TESSERA_SMTP_URL must be the address of the mail server, for example TESSERA_SMTP_URL=smtps://name:password@mail.example, or be left out.",
  TESSERA_MAIL_FROM: "TESSERA_MAIL_FROM must be the sender of mails, for example TESSERA_MAIL_FROM='The assembly <assembly@example.org>'.",
  TESSERA_CONTACT:
    "TESSERA_CONTACT must be the e-mail address for questions from the public and the press, for example TESSERA_CONTACT=office@assembly.example, or be left out.",
  TESSERA_PHONE: "TESSERA_PHONE must be the secretariat's telephone number, for example TESSERA_PHONE='+44 29 2018 0000', or be left out.",
  TESSERA_PROXIES: "TESSERA_PROXIES must be how many proxies stand in front of this server, from 0 to 9, for example TESSERA_PROXIES=1.",
};

/** Reads the configuration; or a sentence for each thing that is missing or wrong. */
export function readConfig(env: NodeJS.ProcessEnv): Config | { readonly problems: readonly string[] } {
  const problems: string[] = [];
  const read = <K extends keyof typeof environment>(name: K): string => {
    const value = environment[name].safeParse(env[name] === "" ? undefined : env[name]);
    if (value.success) return value.data;
    problems.push(sentences[name]);
    return "";
  };
  const origin = read("TESSERA_ORIGIN");
  const smtp = read("TESSERA_SMTP_URL");
  const mailFrom = read("TESSERA_MAIL_FROM");
  if (smtp !== "" && mailFrom === "" && !problems.includes(sentences.TESSERA_MAIL_FROM)) problems.push(sentences.TESSERA_MAIL_FROM);
  const config: Config = {
    database: read("TESSERA_DATABASE"),
    port: Number(read("PORT")),
    host: read("HOST"),
    origin,
    smtp: smtp || null,
    mailFrom: mailFrom || "Tessera <tessera@localhost>",
    contact: read("TESSERA_CONTACT") || null,
    phone: read("TESSERA_PHONE") || null,
    proxies: Number(read("TESSERA_PROXIES")),
  };
  return problems.length > 0 ? { problems } : config;
}
