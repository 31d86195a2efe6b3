import { components } from "./components.ts";
import { data } from "./data.ts";
import { editor } from "./editor.ts";
import { glossary } from "./glossary.ts";
import { home } from "./home.ts";
import { mail } from "./mail.ts";
import { minutes } from "./minutes.ts";
import { outcomes } from "./outcomes.ts";
import { people } from "./people.ts";
import { plan } from "./plan.ts";
import { proposals } from "./proposals.ts";
import { refusals } from "./refusals.ts";
import { roll } from "./roll.ts";
import { signIn } from "./signIn.ts";
import { site } from "./site.ts";
import { sittings } from "./sittings.ts";
import { templates } from "./templates.ts";
import { votes } from "./votes.ts";

/** Every namespace of words in Welsh. */
export const welsh = {
  components,
  data,
  editor,
  glossary,
  home,
  mail,
  minutes,
  outcomes,
  people,
  plan,
  proposals,
  refusals,
  roll,
  signIn,
  site,
  sittings,
  templates,
  votes,
};
export type Welsh = typeof welsh;
