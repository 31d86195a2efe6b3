import { useMemo, useRef, useState } from "react";
import { mayComment, type ThreadShown } from "../../shared/proposals/comments.ts";
import type { TogetherSection, WritingRole } from "../../shared/proposals/together.ts";
import type { WritingTogether } from "../editor/together/useTogether.ts";
import type { Commenting, SectionHere, Selected } from "./commenting.ts";

/** The comments of a draft: as the page came with them, and as they are since the connection stands. */
export function useComments(came: readonly ThreadShown[], role: WritingRole, writing: WritingTogether | null): Commenting {
  const [about, setAbout] = useState<Selected | null>(null);
  const [problem, setProblem] = useState<Commenting["problem"]>(null);
  const [chosen, setChosen] = useState<Commenting["chosen"]>(null);
  const sections = useRef(new Map<TogetherSection, SectionHere>());
  const live = writing?.standing.threads ?? null;
  const closed = writing?.standing.status === "closed";
  const together = writing?.together ?? null;
  const here = writing?.standing.here ?? false;
  const roleNow = here ? (writing?.standing.role ?? role) : role;
  return useMemo((): Commenting => {
    const begin = (): void => {
      let found: Selected | "nothing" | "across" | "notReady" = "nothing";
      for (const section of sections.current.values()) if (found === "nothing") found = section.selected();
      setProblem(typeof found === "string" ? found : null);
      if (typeof found !== "string") setAbout(found);
    };
    return {
      threads: live ?? came,
      may: mayComment(roleNow) && !closed,
      writes: roleNow === "editor",
      ask: together && here ? together.comment : null,
      about,
      problem,
      chosen,
      begin,
      leave: () => {
        const section = about && sections.current.get(about.part);
        setAbout(null);
        section?.focus();
      },
      choose: (thread) => setChosen((before) => ({ thread, turn: (before?.turn ?? 0) + 1 })),
      join: (section, one) => {
        sections.current.set(section, one);
        return () => void sections.current.delete(section);
      },
    };
  }, [live, came, roleNow, closed, together, here, about, problem, chosen]);
}
