import type { ReactNode } from "react";
import { Button, type ButtonTone } from "../../components/Button.tsx";
import { Hidden } from "./Hidden.tsx";

/** One button that asks for one thing that can be done again or taken back: a small form of its own. */
export function Act({
  command,
  intent,
  fields = {},
  tone = "plain",
  children,
}: {
  /** The page's command id; each button makes its own of it. */
  readonly command: string;
  readonly intent: string;
  readonly fields?: { readonly [name: string]: string };
  readonly tone?: ButtonTone;
  readonly children: ReactNode;
}) {
  return (
    <form method="post">
      <Hidden name="command" value={idFor(command, [intent, ...Object.values(fields)])} />
      {Object.entries(fields).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      <Button name="intent" value={intent} tone={tone}>
        {children}
      </Button>
    </form>
  );
}

/** A command id for one form of several on a page, made from the page's: the same form sent twice counts once (JRN-7). */
export const idFor = (command: string, parts: readonly string[]): string =>
  `${command}-${parts.join("-").replaceAll(/[^A-Za-z0-9_-]/g, "")}`.slice(0, 64);
