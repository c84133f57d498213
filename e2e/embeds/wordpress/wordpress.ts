/** WordPress's own PHP, asked what it makes of addresses and of pasted HTML (`consume.php`). */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { WORDPRESS } from "../tools.ts";

export interface InPost {
  /** What stands in the post; false where nothing was found. */
  readonly html: string | false;
  /** Whether WordPress loads its wp-embed.js with it. */
  readonly script: boolean;
}

export interface Consumed {
  readonly embedded: readonly InPost[];
  /** What `wp_kses_post` leaves. */
  readonly kept: readonly string[];
}

/** @throws with what PHP said, if it did not come to an end */
export function wordpress(asked: {
  readonly pages?: readonly string[];
  readonly pasted?: readonly string[];
}): Consumed {
  const { status, stdout, stderr } = spawnSync(
    "php",
    ["-d", "display_errors=stderr", join(import.meta.dirname, "consume.php")],
    {
      encoding: "utf8",
      input: JSON.stringify({ wordpress: WORDPRESS, pages: [], pasted: [], ...asked }),
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (status !== 0) throw new Error(`PHP: ${stderr}`);
  return JSON.parse(stdout) as Consumed;
}
