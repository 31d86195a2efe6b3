import { useActionData } from "@remix-run/react";
import { useRef } from "react";
import type { ProposalFields } from "../../../shared/proposals/form.ts";
import { Comments } from "../../comments/Comments.tsx";
import { CommentingContext } from "../../comments/commenting.ts";
import { passageChoices } from "../../comments/names.ts";
import { useComments } from "../../comments/useComments.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Button, ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { useTogether } from "../../editor/together/useTogether.ts";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { Conflict } from "./Conflict.tsx";
import { labelsOf } from "./labels.ts";
import type { loadDraft } from "./load.ts";
import { TextFields } from "./TextFields.tsx";
import { WritingStatus } from "./WritingStatus.tsx";

/** A draft as its page shows it. */
export type DraftShown = ReturnType<typeof loadDraft>;

interface Sent {
  readonly extent?: readonly string[];
  readonly moved?: { readonly fields: ProposalFields; readonly base: string };
}

/** What the form of the text is sent with; others are about comments. */
const textIntents = ["save", "saveAndGoOn", "takeOver"];
const commentIntents = ["comment", "reply", "resolve", "reopen", "uncomment"];

/**
 * Writing: every section of the proposal. With scripts it is written together with others and saved with every stroke;
 * without them it is a form, with parts that may still be missing.
 */
export function Edit({ draft }: { readonly draft: DraftShown }) {
  const { t, lang } = useWords();
  const labels = labelsOf(t);
  const { errors, errorOf, typed, titled } = useProblem(labels, textIntents);
  const sent = useActionData<Sent>();
  const form = useRef<HTMLFormElement>(null);
  const page = href(lang, `/drafts/${draft.id}`);
  // A form that was refused is mended as a form.
  const writing = useTogether(draft.id === "new" || errors.length > 0 ? null : draft.id, draft.me.id, form);
  const together = draft.id === "new" || errors.length > 0 ? undefined : writing;
  const here = writing?.standing.here ?? false;
  const commented = useProblem({}, commentIntents);
  const commenting = useComments(draft.threads, draft.role, writing);
  const name = draft.title || t("drafts.untitled");
  const mayWrite = draft.role === "editor";
  const goOn = draft.proposal ? t("drafts.makeVersion") : t("drafts.saveAndOpen");
  return (
    <>
      <title>{`${(errors.length > 0 ? titled : commented.titled)(draft.id === "new" ? t("drafts.newTitle") : name)} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/chamber"), text: t("drafts.chamber") },
          { href: href(lang, "/drafts"), text: t("drafts.title") },
        ]}
        here={draft.id === "new" ? t("drafts.newTitle") : name}
      />
      <PageHeader title={draft.id === "new" ? t("drafts.newTitle") : name} lead={<Lead draft={draft} />} />
      {draft.id === "new" ? null : (
        <p>
          <a href={href(lang, `/drafts/${draft.id}/people`)}>{t("drafts.peopleLink")}</a>
          {draft.proposal ? (
            <>
              {" · "}
              <a href={href(lang, `/chamber/proposals/${draft.proposal.number}`)}>
                {t("drafts.toProposal", { number: draft.proposal.number })}
              </a>
            </>
          ) : null}
        </p>
      )}
      {draft.offer === null ? null : (
        <Notice title={t("drafts.isJoined")}>
          <p>
            {t("drafts.isJoinedText")} <a href={href(lang, `/chamber/joining/${draft.offer}`)}>{t("drafts.toOffer")}</a>
          </p>
        </Notice>
      )}
      {draft.proposal?.behind && draft.own && mayWrite ? <TakeOver draft={draft} page={page} /> : null}
      {draft.at === null || errors.length > 0 || here ? null : (
        <Notice tone={draft.saved ? "good" : "info"} status={draft.saved}>
          {t("drafts.savedAt", { time: formatDateTime(draft.at, lang) })}
        </Notice>
      )}
      {draft.id === "new" ? null : <WritingStatus writing={writing} me={draft.me.name} />}
      {mayWrite ? null : <Notice>{draft.role === "commenter" ? t("drafts.youComment") : t("drafts.youRead")}</Notice>}
      <CommentingContext.Provider value={draft.id === "new" ? null : commenting}>
        <div className={draft.id === "new" ? undefined : "commented"}>
          <div className="commented-text">
            {sent?.moved ? <Conflict now={sent.moved.fields} typed={typed} labels={labels} /> : null}
            <form ref={form} method="post" action={page} className="form" noValidate>
              <ErrorSummary errors={errors} />
              <input type="hidden" name="command" value={draft.command} />
              <input type="hidden" name="base" value={sent?.moved?.base ?? draft.base} />
              <fieldset
                className="plain"
                disabled={!mayWrite || writing?.standing.status === "closed" || (here && writing?.standing.role !== "editor")}
              >
                <TextFields
                  start={draft}
                  errorOf={errorOf}
                  typed={typed}
                  extent={sent?.extent}
                  {...(together === undefined ? {} : { writing: together })}
                />
              </fieldset>
              {here || !mayWrite ? null : (
                <ButtonRow>
                  <Button name="intent" value="save" size="large">
                    {sent?.moved ? t("drafts.saveMine") : t("drafts.save")}
                  </Button>
                  {draft.own && draft.offer === null ? (
                    <Button name="intent" value="saveAndGoOn" tone="plain" size="large">
                      {goOn}
                    </Button>
                  ) : null}
                </ButtonRow>
              )}
            </form>
            {here && draft.own && draft.offer === null && mayWrite && writing?.standing.status !== "closed" ? (
              <GoOn page={`${page}?step=${draft.proposal ? "version" : "open"}`} state={() => writing?.together.state() ?? ""}>
                {draft.proposal ? t("drafts.makeVersion") : t("drafts.openForSponsors")}
              </GoOn>
            ) : null}
          </div>
          {draft.id === "new" ? null : (
            <Comments
              page={page}
              command={draft.command}
              choices={passageChoices(t, draft)}
              written={draft.language}
              asked={draft.threadsAsked}
            />
          )}
        </div>
      </CommentingContext.Provider>
      {draft.id === "new" || !draft.own || draft.proposal || draft.offer !== null ? null : (
        <p>
          <a href={`${page}?step=delete`}>{t("drafts.throwAway")}</a>
        </p>
      )}
    </>
  );
}

function Lead({ draft }: { readonly draft: DraftShown }) {
  const { t } = useWords();
  if (draft.proposal) return t("drafts.nextVersionLead", { number: draft.proposal.number });
  if (!draft.own) return t("drafts.invitedBy", { name: draft.author });
  return draft.shared ? t("drafts.sharedLead") : t("drafts.private");
}

/** Goes on with what this window has written: the next page is told how much that is (DRA-8). */
function GoOn({ page, state, children }: { readonly page: string; readonly state: () => string; readonly children: string }) {
  return (
    <ButtonRow>
      <span
        onClickCapture={(event) => {
          if (event.target instanceof HTMLAnchorElement) event.target.href = `${page}&state=${encodeURIComponent(state())}`;
        }}
      >
        <ButtonLink href={page}>{children}</ButtonLink>
      </span>
    </ButtonRow>
  );
}

/** An amendment made a version since: it is taken into the draft before another is made of it. */
function TakeOver({ draft, page }: { readonly draft: DraftShown; readonly page: string }) {
  const { t } = useWords();
  return (
    <Notice tone="warn" title={t("drafts.behindTitle", { version: draft.proposal?.latest ?? 0 })}>
      <p>{t("drafts.behindText")}</p>
      <form method="post" action={page}>
        <input type="hidden" name="command" value={`${draft.command}t`} />
        <Button name="intent" value="takeOver">
          {t("drafts.takeOver")}
        </Button>
      </form>
    </Notice>
  );
}
