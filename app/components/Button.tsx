import type { ButtonHTMLAttributes, ReactNode } from "react";
import { classes } from "./classes.ts";

/** main: the one thing to do; plain: another; danger: takes away; quiet: a side step. */
export type ButtonTone = "main" | "plain" | "danger" | "quiet";

interface Look {
  readonly tone?: ButtonTone;
  readonly size?: "large";
  /** As wide as its column. */
  readonly wide?: boolean;
}

const look = ({ tone = "main", size, wide }: Look): string =>
  classes("button", tone !== "main" && `button-${tone}`, size === "large" && "button-large", wide && "button-wide");

/** A button that sends its form. Never greyed out in place of saying why. */
export function Button({ tone, size, wide, type = "submit", ...rest }: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button {...rest} type={type} className={look({ ...(tone && { tone }), ...(size && { size }), ...(wide && { wide }) })} />;
}

/** A link that begins something and looks like a button. */
export function ButtonLink({ href, children, ...rest }: Look & { readonly href: string; readonly children: ReactNode }) {
  return (
    <a href={href} className={look(rest)}>
      {children}
    </a>
  );
}

/** Buttons beside each other, under each other where there is no room. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className="button-row">{children}</div>;
}
