import { useWords } from "../../locales/words.tsx";

/** Time on the floor as people say it: "2 min 5 s". Milliseconds, to the second below. */
export function useDuration(): (ms: number) => string {
  const { t } = useWords();
  return (ms) => {
    const seconds = (ms - (ms % 1000)) / 1000;
    return t("sittings.duration", { minutes: (seconds - (seconds % 60)) / 60, seconds: seconds % 60 });
  };
}
