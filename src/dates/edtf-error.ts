/** A date that is refused: the words an editor gets for it. */

/** In the three parts of every message of the build: what is wrong; what was found; what to write instead. */
export class EdtfError extends Error {
  override readonly name = "EdtfError";
  readonly wrong: string;
  readonly found: string;
  readonly instead: string;

  constructor(wrong: string, found: string, instead: string) {
    super(`${wrong}; found "${found}"; write ${instead}`);
    this.wrong = wrong;
    this.found = found;
    this.instead = instead;
  }
}
