import { PageHeader } from "../../components/PageHeader.tsx";
import { Charts } from "./Charts.tsx";
import { Forms } from "./Forms.tsx";
import { Rooms } from "./Rooms.tsx";
import { Showing } from "./Showing.tsx";
import { useSay } from "./useSay.ts";

/** Every plain component in every state: looked at by people, walked through by axe. */
export default function ComponentsPage() {
  const s = useSay();
  const title = s("Components", "Cydrannau");
  return (
    <>
      <title>{`${title} – Tessera`}</title>
      <PageHeader
        kicker={s("For those who build pages", "I'r rhai sy'n llunio tudalennau")}
        title={title}
        lead={s(
          "Each part of a page, in each of its states. The groups and figures are invented.",
          "Pob rhan o dudalen, ym mhob cyflwr. Dychmygol yw'r grwpiau a'r ffigurau.",
        )}
      />
      <Forms />
      <Showing />
      <Charts />
      <Rooms />
    </>
  );
}
