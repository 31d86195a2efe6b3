import type { Turn } from "../../../shared/sittings/state.ts";
import { Button } from "../../components/Button.tsx";
import { useWords } from "../../locales/words.tsx";
import { type Acting, ActionForm } from "./ActionForm.tsx";

/** Stopping the clock until the interpreters have caught up, and starting it again (FLR-16). */
export function InterpreterKey({ acting, turn }: { readonly acting: Acting; readonly turn: Turn }) {
  const { t } = useWords();
  return turn.pausedAt === null ? (
    <ActionForm acting={acting} intent="interpreter">
      {() => <Button tone="plain">{t("floor.interpreterBehind")}</Button>}
    </ActionForm>
  ) : (
    <ActionForm acting={acting} intent="startClock">
      {() => <Button tone="plain">{t("floor.startClock")}</Button>}
    </ActionForm>
  );
}
