import { useEffect, useRef, useState } from "react";
import type { ThreadShown } from "../../shared/proposals/comments.ts";
import { ErrorSummary } from "../components/ErrorSummary.tsx";
import { VisuallyHidden } from "../components/VisuallyHidden.tsx";
import { useWords } from "../locales/words.tsx";
import { useProblem } from "../problem.ts";
import { useCommenting } from "./commenting.ts";
import { NewComment } from "./NewComment.tsx";
import { type PassageChoice, placeText } from "./names.ts";
import { Thread } from "./Thread.tsx";

interface CommentsProps {
  /** The page that forms are sent to. */
  readonly page: string;
  /** A fresh command id; each form's own follows from it. */
  readonly command: string;
  readonly choices: readonly PassageChoice[];
  /** The language the text is written in. */
  readonly written: "en" | "cy";
  /** Which threads the page was asked for. */
  readonly asked: "open" | "resolved";
}

/** A sentence about comments of others that came since the last look. */
function useComings(threads: readonly ThreadShown[]): string {
  const { t } = useWords();
  const known = useRef<ReadonlySet<string> | null>(null);
  const [said, setSaid] = useState("");
  useEffect(() => {
    const before = known.current;
    known.current = new Set(threads.flatMap(({ comments }) => comments.map(({ id }) => id)));
    if (before === null) return;
    const came = threads.flatMap((thread) =>
      thread.comments
        .filter(({ id, mine }) => !mine && !before.has(id))
        .map(({ name }) => t("comments.newBy", { name, place: placeText(t, thread.place) })),
    );
    if (came.length > 0) setSaid(came.join(" "));
  }, [threads, t]);
  return said;
}

/** Threads on passages of a draft in text order, open or resolved; beside the text where there is room, below it on a phone. */
export function Comments({ page, command, choices, written, asked }: CommentsProps) {
  const { t } = useWords();
  const commenting = useCommenting();
  const threads = commenting?.threads ?? none;
  const [showing, setShowing] = useState(asked);
  const [done, setDone] = useState("");
  const comings = useComings(threads);
  const title = useRef<HTMLHeadingElement>(null);
  const open = threads.filter(({ resolved }) => resolved === null);
  const resolved = threads.filter((thread) => thread.resolved !== null);
  const listed = showing === "open" ? open : resolved;
  const turned = useProblem({}, turns);
  const problem = commenting?.problem;
  const problems = { nothing: t("comments.selectFirst"), across: t("comments.across"), notReady: t("comments.notReady") };
  const filters = [
    { value: "open", text: t("comments.open", { count: open.length }) },
    { value: "resolved", text: t("comments.resolved", { count: resolved.length }) },
  ] as const;
  return (
    <section className="comments" id="comments" aria-labelledby="comments-title">
      <h2 id="comments-title" ref={title} tabIndex={-1}>
        {t("comments.title")}
      </h2>
      <p className="quiet small">{t("comments.lead")}</p>
      <div role="status" aria-live="polite">
        {problem ? <p className="comments-problem">{problems[problem]}</p> : null}
        <VisuallyHidden>{[comings, done].filter((words) => words !== "").join(" ")}</VisuallyHidden>
      </div>
      <ErrorSummary errors={turned.errors} />
      {commenting?.may ? (
        <NewComment page={page} command={`${command}n`} choices={choices} written={written} onSent={() => setDone(t("comments.sent"))} />
      ) : null}
      <nav className="comments-filter" aria-label={t("comments.filter")}>
        {filters.map(({ value, text }) => (
          <a
            key={value}
            href={`${page}?threads=${value}#comments`}
            aria-current={showing === value ? "true" : undefined}
            onClick={(event) => {
              event.preventDefault();
              setShowing(value);
            }}
          >
            {text}
          </a>
        ))}
      </nav>
      {listed.length === 0 ? (
        <p className="quiet">{showing === "open" ? t("comments.noneOpen") : t("comments.noneResolved")}</p>
      ) : (
        <ol className="threads">
          {listed.map((thread) => (
            <Thread
              key={thread.id}
              thread={thread}
              written={written}
              page={page}
              command={`${command}${thread.id.slice(0, 16)}`}
              onTurned={(ask) => {
                setDone(t(ask === "resolve" ? "comments.nowResolved" : "comments.nowOpen"));
                title.current?.focus();
              }}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

const none: readonly ThreadShown[] = [];
/** Forms without fields: what is wrong with them is said above the list. */
const turns = ["resolve", "reopen", "uncomment"];
