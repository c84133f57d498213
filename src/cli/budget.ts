/** `npm run budget`: what the built site weighs, against what it may; the build says the same before it is done. */
import { existsSync } from "node:fs";
import { measure } from "../compile/budgets.ts";
import { filesIn } from "../compile/budgets/files.ts";
import { excesses, table } from "../compile/budgets/report.ts";
import { basePath, outDir } from "../compile/settings.ts";

const folder = outDir();
if (!existsSync(folder)) {
  console.error(`missing ${folder}/; run npm run build first`);
  process.exit(1);
}
const budgets = measure(filesIn(folder), basePath());
console.log(table(budgets));
for (const excess of excesses(budgets)) {
  console.error(`\n${excess}`);
  process.exitCode = 1;
}
