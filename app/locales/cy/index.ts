import { components } from "./components.ts";
import { editor } from "./editor.ts";
import { glossary } from "./glossary.ts";
import { mail } from "./mail.ts";
import { minutes } from "./minutes.ts";
import { people } from "./people.ts";
import { refusals } from "./refusals.ts";
import { signIn } from "./signIn.ts";
import { site } from "./site.ts";
import { templates } from "./templates.ts";

/** Every namespace of words in Welsh. */
export const welsh = { components, editor, glossary, mail, minutes, people, refusals, signIn, site, templates };
export type Welsh = typeof welsh;
