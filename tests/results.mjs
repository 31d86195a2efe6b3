import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);
const byState = (tests, state) => tests.filter((test) => test.state === state).map((test) => test.name);

const counted = (tests, code, name) => {
  const failed = byState(tests, "failed");
  // A tool that fails without naming a test (it crashed, ran out of time, found no test) counts as one failure.
  if (code !== 0 && failed.length === 0) failed.push(`${name} (ended with exit code ${code} and named no test)`);
  if (code === 0 && tests.length === 0) failed.push(`${name} (ran no test)`);
  return { passed: byState(tests, "passed"), failed, notRun: byState(tests, "notRun") };
};

/** One check that passes or fails as a whole. */
export const fromCode = (code, name) => ({ passed: code === 0 ? [name] : [], failed: code === 0 ? [] : [name], notRun: [] });

/** Names and outcomes from vitest's JSON report. A file that could not be loaded counts as one failure. */
export const fromVitest = (code, file, name) => {
  const states = { passed: "passed", failed: "failed" };
  const tests = (read(file)?.testResults ?? []).flatMap((result) =>
    result.status === "failed" && result.assertionResults.every((test) => test.status !== "failed")
      ? [{ name: `${basename(result.name)}: ${result.message.split("\n")[0]}`, state: "failed" }]
      : result.assertionResults.map((test) => ({ name: test.fullName, state: states[test.status] ?? "notRun" })),
  );
  return counted(tests, code, name);
};

const specsOf = (suite, above) => {
  const title = [...above, suite.title].filter(Boolean);
  return [
    ...(suite.specs ?? []).flatMap((spec) => spec.tests.map((test) => ({ name: [...title, spec.title].join(" › "), status: test.status }))),
    ...(suite.suites ?? []).flatMap((inner) => specsOf(inner, title)),
  ];
};

/** Names and outcomes from Playwright's JSON report. A test that passes only at a second attempt has failed. */
export const fromPlaywright = (code, file) => {
  const states = { expected: "passed", skipped: "notRun" };
  const tests = (read(file)?.suites ?? []).flatMap((suite) => specsOf(suite, []));
  return counted(
    tests.map(({ name, status }) => ({ name, state: states[status] ?? "failed" })),
    code,
    "journeys",
  );
};
