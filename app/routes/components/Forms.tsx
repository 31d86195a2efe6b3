import { Button, ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { Checkbox } from "../../components/Checkbox.tsx";
import { Checkboxes } from "../../components/Checkboxes.tsx";
import { Confirmation } from "../../components/Confirmation.tsx";
import { Dialog, DialogButton } from "../../components/Dialog.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { FileField } from "../../components/FileField.tsx";
import { Radios } from "../../components/Radios.tsx";
import { Section } from "../../components/Section.tsx";
import { Select } from "../../components/Select.tsx";
import { SummaryList } from "../../components/SummaryList.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { TextField } from "../../components/TextField.tsx";
import { useSay } from "./useSay.ts";

/** Buttons, fields with and without errors, the ballot's choice, check your answers, confirmation. */
export function Forms() {
  const s = useSay();
  const noEmail = s("Enter an e-mail address, like name@example.org", "Rhowch gyfeiriad e-bost, fel enw@example.org");
  const noReason = s("Write a reason. It is published.", "Ysgrifennwch reswm. Caiff ei gyhoeddi.");
  const noChoice = s("Choose one answer", "Dewiswch un ateb");
  return (
    <>
      <Section title={s("Buttons", "Botymau")} id="buttons">
        <ButtonRow>
          <Button type="button">{s("Continue", "Parhau")}</Button>
          <Button type="button" tone="plain">
            {s("Pause the round", "Oedi'r rownd")}
          </Button>
          <Button type="button" tone="danger">
            {s("Withdraw the proposal", "Tynnu'r cynnig yn ôl")}
          </Button>
          <Button type="button" tone="quiet">
            {s("Skip", "Neidio")}
          </Button>
          <ButtonLink href="#buttons">{s("A link that starts something", "Dolen sy'n dechrau rhywbeth")}</ButtonLink>
        </ButtonRow>
        <Button type="button" size="large" wide>
          {s("Cast vote", "Bwrw pleidlais")}
        </Button>
        <DialogButton dialog="help-dialog">{s("Open the help", "Agor y cymorth")}</DialogButton>
        <Dialog id="help-dialog" title={s("How your vote counts", "Sut mae eich pleidlais yn cyfrif")}>
          <p>{s("Your vote counts as about 1.08 of 150.", "Mae eich pleidlais yn cyfrif fel tua 1.08 o 150.")}</p>
        </Dialog>
      </Section>
      <Section title={s("Fields", "Meysydd")} id="fields">
        <form className="form" method="post" action="#fields">
          <TextField name="group" label={s("Name of the group", "Enw'r grŵp")} hint={s("As on the roll", "Fel ar y gofrestr")} />
          <TextField name="minutes" label={s("Minutes", "Munudau")} width="short" inputMode="numeric" defaultValue="15" />
          <TextArea name="case" label={s("The case", "Y ddadl")} rows={3} />
          <Select
            name="chapter"
            label={s("Chapter of the plan", "Pennod y cynllun")}
            options={[
              { value: "spaces", text: s("Civic spaces", "Mannau dinesig") },
              { value: "money", text: s("Money", "Arian") },
            ]}
          />
          <FileField name="roll" label={s("The roll as a CSV file", "Y gofrestr fel ffeil CSV")} accept=".csv" />
          <Checkboxes
            name="extent"
            legend={s("Where it applies", "Ble mae'n berthnasol")}
            options={[
              { value: "scotland", text: s("Scotland", "Yr Alban") },
              { value: "wales", text: s("Wales", "Cymru"), hint: s("Libraries are devolved", "Mae llyfrgelloedd wedi'u datganoli") },
            ]}
            defaultValues={["wales"]}
          />
          <Checkbox name="readAloud" label={s("I have read the question aloud", "Rwyf wedi darllen y cwestiwn yn uchel")} />
          <Radios
            name="format"
            legend={s("How people speak", "Sut mae pobl yn siarad")}
            inline
            options={[
              { value: "hall", text: s("In the hall", "Yn y neuadd") },
              { value: "link", text: s("On the link", "Ar y ddolen") },
            ]}
          />
        </form>
      </Section>
      <Section title={s("The ballot", "Y bleidlais")} id="ballot">
        <Radios
          name="vote"
          legend={s("Shall every neighbourhood have a warm room by 2028?", "A ddylai pob cymdogaeth gael ystafell gynnes erbyn 2028?")}
          legendSize="page"
          hint={s("Your vote counts as about 1.08 of 150.", "Mae eich pleidlais yn cyfrif fel tua 1.08 o 150.")}
          options={[
            { value: "for", text: s("For", "O blaid"), shape: "for" },
            { value: "against", text: s("Against", "Yn erbyn"), shape: "against" },
            { value: "abstain", text: s("Abstain", "Ymatal"), shape: "abstain" },
          ]}
        />
      </Section>
      <Section title={s("Errors", "Gwallau")} id="errors">
        <ErrorSummary
          errors={[
            { field: "email", text: noEmail },
            { field: "reason", text: noReason },
            { field: "ruling", text: noChoice },
          ]}
        />
        <form className="form" method="post" action="#errors">
          <TextField name="email" type="email" label={s("E-mail address", "Cyfeiriad e-bost")} error={noEmail} defaultValue="name@" />
          <TextArea
            name="reason"
            label={s("Reason", "Rheswm")}
            hint={s("It is published.", "Caiff ei gyhoeddi.")}
            error={noReason}
            rows={2}
          />
          <Radios
            name="ruling"
            legend={s("Is the proposal admitted?", "A yw'r cynnig yn cael ei dderbyn?")}
            error={noChoice}
            options={[
              { value: "yes", text: s("Admitted", "Derbyn") },
              { value: "no", text: s("Returned with a reason", "Dychwelyd gyda rheswm") },
            ]}
          />
        </form>
      </Section>
      <Section title={s("Check your answers", "Gwirio eich atebion")} id="check">
        <SummaryList
          rows={[
            {
              key: "vote",
              term: s("Your vote", "Eich pleidlais"),
              value: s("For", "O blaid"),
              change: { href: "#ballot", what: s("your vote", "eich pleidlais") },
            },
            { key: "seat", term: s("Seat", "Sedd"), value: s("17, Rhondda Food Share", "17, Rhannu Bwyd y Rhondda") },
          ]}
        />
        <Confirmation
          level={2}
          title={s("Your vote is cast", "Mae eich pleidlais wedi'i bwrw")}
          reference="7F3K-92QD"
          referenceLabel={s("Receipt code", "Cod derbynneb")}
        >
          <p>{s("You can change it until the ballot closes.", "Gallwch ei newid nes i'r bleidlais gau.")}</p>
        </Confirmation>
      </Section>
    </>
  );
}
