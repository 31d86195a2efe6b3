import type { Page } from "@playwright/test";
import { expect, said, test } from "./journey.ts";

test.use({ world: "roll" });

/** In ten minutes, as the clock on a British wall shows it, for a field that asks for date and time. */
const inTenMinutes = (): string => {
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London", dateStyle: "short", timeStyle: "short" });
  return parts.format(Date.now() + 600_000).replace(" ", "T");
};

/** Reads back and confirms: the second page of a step that cannot be undone. */
const confirm = async (page: Page, first: string, second: string): Promise<void> => {
  await page.getByRole("button", { name: first, exact: true }).click();
  await page.getByRole("button", { name: second, exact: true }).click();
};

/** Presses whichever key of the running order opens the next round, and waits until it is in hand. */
const openNextRound = async (finn: Page, round: string): Promise<void> => {
  await expect(finn.getByRole("region", { name: "Next" }).getByRole("heading", { name: round })).toBeVisible();
  await finn.getByRole("region", { name: "Next" }).getByRole("button", { name: "Open the round" }).click();
  await expect(finn.getByRole("region", { name: "The round in hand" }).getByRole("heading", { name: round })).toBeVisible();
};

const closeRound = async (finn: Page): Promise<void> => {
  await finn.getByRole("button", { name: "Close the round" }).click();
  await expect(finn.getByRole("region", { name: "The round in hand" })).toHaveCount(0);
};

test("one proposal goes from a delegate's draft to the plan, and the public reads every link of the chain", async ({
  sitDown,
  tessera,
}) => {
  test.slow();
  const vote = `/votes/${new Date().getUTCFullYear()}/1`;
  const ada = await sitDown("Ada Anchor");

  await test.step("Ada writes a draft: the case in the editor, the clauses as plain text", async () => {
    await ada.goto("/chamber");
    await ada.getByRole("link", { name: "Write a proposal" }).click();
    await ada.getByLabel("Title in English").fill("Warm rooms in every library");
    await ada.getByLabel("Title in Welsh").fill("Ystafelloedd cynnes ym mhob llyfrgell");
    await ada.getByLabel("Summary in English").fill("Every library has a warm room that is open and free.");
    await ada.getByLabel("Summary in Welsh").fill("Mae gan bob llyfrgell ystafell gynnes, agored a di-dâl.");
    await ada.getByLabel("Question put to the vote, in English").fill("Shall the assembly ask for warm rooms in every library?");
    await ada.getByLabel("Question put to the vote, in Welsh").fill("A ddylai'r cynulliad ofyn am ystafelloedd cynnes ym mhob llyfrgell?");
    // The editor comes with the first field that is gone into once the page is awake.
    await expect(async () => {
      await ada.getByLabel("Title in English").focus();
      await ada.getByLabel("Title in Welsh").focus();
      await expect(ada.getByRole("button", { name: "Write as plain text" })).toHaveCount(2, { timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
    await ada.getByRole("textbox", { name: "The case" }).click();
    await ada.keyboard.type("People sit at home in the cold. A library is already heated.");
    await ada.getByRole("button", { name: "Write as plain text" }).last().click();
    await ada
      .getByRole("textbox", { name: "Clauses" })
      .fill("1. Each council keeps one warm room in every library.\n\n2. The department pays for heating and staff.");
    await ada.getByLabel("What it costs and who pays").fill("Four million pounds a year, paid by the department.");
    await ada.getByLabel("Chapter of the plan").selectOption({ label: "Civic spaces" });
    await ada.getByRole("checkbox", { name: "United Kingdom" }).check();
    await ada
      .getByLabel("Who is asked to reply: United Kingdom")
      .selectOption({ label: "Ministry of Housing, Communities and Local Government" });
    await ada.getByRole("button", { name: "Save and open for sponsors" }).click();
    await expect(ada.getByRole("heading", { level: 1 })).toHaveText("Open for sponsors");
    await ada.getByRole("button", { name: "Make it public" }).click();
    await expect(ada.getByRole("heading", { level: 1 })).toHaveText("Warm rooms in every library");
    await expect(ada).toHaveURL("/chamber/proposals/1");
  });

  const [fay, gwen] = [await sitDown("Fay Ford"), await sitDown("Gwen Grist")];
  await test.step("two sponsors put their names to it", async () => {
    for (const page of [fay, gwen]) {
      await page.goto("/chamber/proposals/1");
      await page
        .getByRole("button", { name: /^Sponsor it/ })
        .first()
        .click();
      await expect(page.getByRole("button", { name: /^Stop sponsoring/ }).first()).toBeVisible();
    }
  });

  await test.step("Ada answers the check, lodges", async () => {
    await ada.reload();
    await ada.getByRole("link", { name: "Change Equality and anti-racism check" }).click();
    const questions = await ada.getByRole("textbox").all();
    expect(questions).toHaveLength(6);
    for (const [i, question] of questions.entries()) await question.fill(`We asked, and this is answer ${i + 1}.`);
    await ada.getByRole("button", { name: "Publish the answers" }).click();
    await ada.getByRole("link", { name: "Lodge this proposal" }).click();
    await ada.getByRole("button", { name: "Lodge it now" }).click();
    await expect(said(ada, "Lodged").first()).toBeVisible();
  });

  const olu = await sitDown("Olu Order");
  await test.step("the committee admits it with a reason", async () => {
    await olu.goto("/desk");
    await olu
      .getByRole("link", { name: /Warm rooms in every library/ })
      .first()
      .click();
    await olu.getByRole("radio", { name: "Admit it" }).check();
    await olu.getByLabel("Reason").fill("It is in order and within the plan.");
    await confirm(olu, "Continue", "Admit the proposal");
    await expect(said(olu, "Admitted").first()).toBeVisible();
  });

  const sam = await sitDown("Sam Scribe");
  await test.step("the secretariat confirms both languages", async () => {
    await sam.goto("/desk/proposals/1");
    const group = sam.getByRole("group", { name: "I have read these and they say what the other language says" });
    await group.getByRole("checkbox", { name: "English" }).check();
    await group.getByRole("checkbox", { name: "Welsh" }).check();
    await sam.getByRole("button", { name: "Confirm", exact: true }).click();
    await expect(group).toHaveCount(0);
  });

  const finn = await sitDown("Finn Fair");
  await test.step("the facilitator schedules a sitting on it and publishes the agenda", async () => {
    await finn.goto("/desk/sittings");
    await finn.getByLabel("Title in English").fill("Spring sitting");
    await finn.getByLabel("Title in Welsh").fill("Eisteddiad y gwanwyn");
    await finn.getByLabel("Date and time").fill(inTenMinutes());
    await finn.getByLabel("Hall, with its address").fill("Town Hall, Harbour");
    await finn.getByRole("checkbox", { name: /Warm rooms in every library/ }).check();
    await finn.getByRole("button", { name: "Schedule the sitting" }).click();
    await finn.getByRole("link", { name: "Publish the agenda" }).click();
    const late = finn.getByLabel("Why it is late");
    if ((await late.count()) > 0) await late.fill("The winter does not wait.");
    await confirm(finn, "Continue", "Publish the agenda");
    await expect(finn.getByRole("link", { name: "Open the sitting" })).toBeVisible();
  });

  await test.step("three people check in with four seats, the sitting is opened", async () => {
    for (const page of [ada, fay, gwen]) {
      await page.goto("/chamber/1");
      await page.getByRole("button", { name: "Check in" }).click();
      await expect(said(page, "You are checked in").first()).toBeVisible();
    }
    await fay.getByRole("navigation", { name: "Your seats" }).getByRole("link").nth(1).click();
    await fay.getByRole("button", { name: "Check in" }).click();
    await expect(said(fay, "You are checked in").first()).toBeVisible();
    await expect(said(finn, "Seats: 4 of 4 needed.")).toBeVisible();
    await finn.getByRole("link", { name: "Open the sitting" }).click();
    await finn.getByRole("button", { name: "Open the sitting" }).click();
    await expect(said(ada, "The sitting was opened.")).toBeVisible();
  });

  await test.step("the rounds are run; Fay speaks from the list", async () => {
    for (const round of [
      "The facilitator",
      "The motion is read and interests declared",
      "The mover speaks",
      "The seconder speaks",
      "Clarifying questions",
    ]) {
      await openNextRound(finn, round);
      await expect(ada.getByRole("region", { name: "What is happening now" }).getByText(round).first()).toBeVisible();
      await closeRound(finn);
    }
    await openNextRound(finn, "Debate");
    await fay.getByRole("radio", { name: "For", exact: true }).check();
    await fay.getByRole("button", { name: "Ask to speak" }).click();
    await expect(said(fay, "You are next to speak").first()).toBeVisible();
    await finn
      .getByRole("button", { name: /^Give the floor: .*Valley Repair Café/ })
      .first()
      .click();
    await expect(said(fay, "It is your turn to speak").first()).toBeVisible();
    await fay.getByRole("button", { name: "End my turn" }).click();
    await expect(said(finn, "Nobody has the floor.")).toBeVisible();
    await closeRound(finn);
    for (const round of ["The mover replies", "The question is put"]) {
      await openNextRound(finn, round);
      await closeRound(finn);
    }
    await openNextRound(finn, "The vote");
  });

  await test.step("the vote is prepared, read aloud and opened on the frozen text", async () => {
    await finn.getByRole("link", { name: "Prepare a roll call" }).click();
    await expect(finn.getByLabel("Question in English")).toHaveValue("Shall the assembly ask for warm rooms in every library?");
    await finn.getByRole("button", { name: "Prepare the vote" }).click();
    await finn.getByRole("link", { name: "Read aloud and open" }).click();
    await expect(finn.getByRole("heading", { level: 1 })).toHaveText("Read this aloud, then open the vote");
    await finn.getByRole("button", { name: "Open the vote" }).click();
    await expect(said(finn, "The vote is open").first()).toBeVisible();
  });

  await test.step("they vote: three seats for, one against", async () => {
    for (const [page, choices] of [
      [ada, ["For"]],
      [fay, ["For", "For"]],
      [gwen, ["Against"]],
    ] as const) {
      await page.getByRole("link", { name: /^Read and vote/ }).click();
      for (const [i, choice] of choices.entries()) {
        // MND-1: each seat on a paper of its own.
        if (i > 0) await page.getByRole("link", { name: /^Next: Seat/ }).click();
        await page.getByRole("radio", { name: new RegExp(`^${choice}`) }).check();
        await page.getByRole("button", { name: "Continue" }).click();
        await page.getByRole("button", { name: "Cast vote" }).click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your vote is cast");
      }
    }
    const tally = await finn.request.get(`${vote}.json`);
    if (tally.ok()) expect(JSON.stringify(await tally.json())).not.toContain('"choice"');
  });

  await test.step("the vote is closed and declared, the sitting goes to its end", async () => {
    await finn.getByRole("link", { name: "Close the vote now" }).click();
    await finn.getByRole("button", { name: "Close the vote now" }).click();
    await finn.getByRole("link", { name: "Declare the result" }).click();
    await finn.getByRole("button", { name: "Declare the result" }).click();
    await expect(said(finn, /^Carried/).first()).toBeVisible();
    await finn.goto("/desk/sittings/1");
    await closeRound(finn);
    await finn.getByRole("link", { name: "Close the sitting" }).first().click();
    const unreached = finn.getByRole("radio", { name: "They are carried over" });
    if ((await unreached.count()) > 0) await unreached.check();
    await confirm(finn, "Continue", "Close the sitting");
    await expect(finn.getByRole("link", { name: "The decision note" })).toBeVisible();
  });

  // One is enough by the standing orders of this assembly.
  await test.step("a delegate has the votes counted again, so that the result is provisional no more", async () => {
    await sam.goto("/desk/notes/1");
    await expect(said(sam, /is provisional until/)).toBeVisible();
    await ada.goto(`/ballots/${new Date().getUTCFullYear()}-1/recount`);
    await ada.getByRole("button", { name: "Ask for a recount" }).click();
    await expect(said(ada, "You have asked for a recount.")).toBeVisible();
    await gwen.goto(`/ballots/${new Date().getUTCFullYear()}-1/recount`);
    await expect(said(gwen, /^No recount can be asked for now/)).toBeVisible();
  });

  await test.step("the secretariat confirms the decision note", async () => {
    await sam.goto("/desk/notes/1");
    await confirm(sam, "Check before confirming", "Confirm the note");
    await expect(said(sam, "Confirmed on").first()).toBeVisible();
  });

  const pat = await sitDown("Pat Plan");
  await test.step("the plan team records receipt and an answer", async () => {
    await pat.goto("/desk/plan");
    await pat
      .getByRole("link", { name: /Warm rooms in every library/ })
      .first()
      .click();
    await pat.getByRole("link", { name: "Record receipt" }).click();
    await confirm(pat, "Continue", "Put it on the record");
    await pat.getByRole("link", { name: "Record the answer to 1" }).click();
    await pat.getByRole("radio", { name: "Accepted", exact: true }).check();
    await pat.getByLabel("Reason given").fill("It is right, and there is money for it.");
    await pat.getByLabel("Who sees to it").fill("The minister for local government");
    await pat.getByLabel("Promised for").fill(`${new Date().getUTCFullYear() + 1}-10-01`);
    await confirm(pat, "Continue", "Put it on the record");
    await expect(said(pat, "Accepted").first()).toBeVisible();
  });

  await test.step("the public follows the chain forwards, then back", async () => {
    const reader = await sitDown(null);
    await reader.goto("/");
    await reader
      .getByRole("main")
      .getByRole("link", { name: /Warm rooms in every library/ })
      .first()
      .click();
    await expect(said(reader, "Warm rooms in every library").first()).toBeVisible();
    await reader.goto("/proposals/1");
    const addresses = ["/proposals/1", "/sittings/1", vote, "/minutes/", "/outcomes/1", "/plan/NCSP-0001"];
    for (const to of [...addresses, ...addresses.toReversed()]) {
      if (!new URL(reader.url()).pathname.startsWith(to)) await reader.getByRole("main").locator(`a[href^="${to}"]`).first().click();
      expect(new URL(reader.url()).pathname).toContain(to);
      await expect(reader.getByRole("heading", { level: 1 })).toBeVisible();
    }
    await reader.goto("/plan/NCSP-0001");
    await expect(said(reader, "It is right, and there is money for it.")).toBeVisible();
    await reader.goto("/minutes");
    await reader.getByRole("main").locator('a[href^="/minutes/"]').first().click();
    await expect(said(reader, "Warm rooms in every library").first()).toBeVisible();
  });

  const whole = await tessera.assembly("verify");
  expect(whole.out).toContain("1 ballot counted again with the same result");
});
