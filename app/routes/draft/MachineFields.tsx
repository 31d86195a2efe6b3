import { textLimits } from "../../../shared/textLimits.ts";
import { Details } from "../../components/Details.tsx";
import { TextField } from "../../components/TextField.tsx";
import { useWords } from "../../locales/words.tsx";

/** What every field of the form begins with. */
interface FieldStart {
  readonly name: string;
  readonly label: string;
  readonly defaultValue: string;
  readonly error: string | undefined;
}

interface MachineFieldsProps {
  readonly field: (name: string) => FieldStart;
  /** Whether a program is named already. */
  readonly open: boolean;
}

/** Which program made the words of a language, where one did: the label that stays until a named person confirms (PRP-22). */
export function MachineFields({ field, open }: MachineFieldsProps) {
  const { t } = useWords();
  const fields = [field("machine.en"), field("machine.cy")] as const;
  return (
    <Details summary={t("languages.machineTitle")} open={open || fields.some(({ error }) => error !== undefined)}>
      <p className="hint">{t("languages.machineHint")}</p>
      {fields.map((one) => (
        <TextField key={one.name} {...one} width="medium" maxLength={textLimits.machine} />
      ))}
    </Details>
  );
}
