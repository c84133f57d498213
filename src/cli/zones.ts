/** `npm run test:zones`: the unit tests again where the clock and the language are not ours. */
import { spawnSync } from "node:child_process";

const PLACES = [{ TZ: "Pacific/Auckland", LANG: "ar", LC_ALL: "ar", LANGUAGE: "ar" }, { TZ: "America/Los_Angeles" }];

for (const place of PLACES) {
  console.log(
    Object.entries(place)
      .map((entry) => entry.join("="))
      .join(" "),
  );
  const { status } = spawnSync("vitest", ["run", "--project", "unit"], {
    stdio: "inherit",
    // Without a place for results: the same tests are not counted again.
    env: { ...process.env, ...place, RESULTS: "" },
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    process.exitCode = 1;
    break;
  }
}
