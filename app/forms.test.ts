import { expect, test } from "vitest";
import type { Answered } from "./context.ts";
import { performForm, readForm } from "./forms.ts";

const post = (body: BodyInit, headers: { readonly [name: string]: string } = {}, path = "/desk/people"): Request =>
  new Request(`https://assembly.example${path}`, { method: "POST", body, headers });
const typed = "application/x-www-form-urlencoded";
const door = (answered: Answered) => ({ perform: async () => answered });

test("a form gives its fields, its lists, its command id and its language", async () => {
  const form = await readForm(
    post("command=abcdefgh&name=%C5%B5y&text=a%0D%0Ab&box=1&box=2", { "Content-Type": typed }, "/cy/desk/people"),
  );
  expect(form).toMatchObject({
    id: "abcdefgh",
    lang: "cy",
    fields: { name: "ŵy", text: "a\nb", box: "2" },
    lists: { box: ["1", "2"] },
    unreadable: null,
  });
  expect(form.fields).not.toHaveProperty("command");
});

test("a file comes with its name and bytes; none chosen is none", async () => {
  const body = new FormData();
  body.set("roll", new File(["group,region"], "roll.csv"));
  body.set("command", "abcdefgh");
  const form = await readForm(post(body));
  expect([form.file?.name, form.file && new TextDecoder().decode(form.file.bytes), form.id]).toEqual([
    "roll.csv",
    "group,region",
    "abcdefgh",
  ]);
  const none = new FormData();
  none.set("roll", new File([], ""));
  expect((await readForm(post(none))).file).toBeNull();
});

test("a form that is too large, broken or none at all is refused, never thrown", async () => {
  const large = await readForm(post(`a=${"b".repeat(70_000)}`, { "Content-Type": typed }));
  expect(large.unreadable).toEqual({ refused: "formTooLarge", values: { most: 64 } });
  const broken = [
    post("{}", { "Content-Type": "application/json" }),
    post("x", { "Content-Type": "multipart/form-data; boundary=y" }),
    post("a=b"),
  ];
  for (const request of broken) expect((await readForm(request)).unreadable?.refused).toBe("formBroken");
  const many = await readForm(post("a=b&".repeat(2_001), { "Content-Type": typed }));
  expect(many.unreadable?.refused).toBe("formBroken");
});

test("names that no form of ours has are let fall", async () => {
  const form = await readForm(post("__proto__=x&constructor=y&1=z&good=yes", { "Content-Type": typed }));
  expect(Object.keys(form.fields)).toEqual(["good"]);
  expect(Object.getPrototypeOf(form.fields)).toBe(Object.prototype);
});

test("done goes on to the next page in the reader's language", async () => {
  const form = await readForm(post("command=abcdefgh", { "Content-Type": typed }, "/cy/desk/sittings"));
  const next = await performForm(
    door({ ok: true, seq: 7, answer: { sitting: "12" } }),
    form,
    {},
    (done) => `/desk/sittings/${done.answer.sitting}`,
  );
  expect(next instanceof Response && [next.status, next.headers.get("Location")]).toEqual([303, "/cy/desk/sittings/12"]);
});

test("refused gives the form back with everything typed", async () => {
  const form = await readForm(post("command=abcdefgh&name=Ada", { "Content-Type": typed }));
  const again = await performForm(door({ ok: false, refusal: { refused: "fieldEmpty", field: "email" } }), form, {}, "/desk/people");
  expect(again).toMatchObject({ data: { refusal: { refused: "fieldEmpty" }, fields: { name: "Ada" } }, init: { status: 422 } });
});
