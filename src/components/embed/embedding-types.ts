/** What an embed document says of itself. */
export interface Embedding {
  /** With the status word of an event that is not drawn solid. */
  readonly title: string;
  /** The whole address of the page that it is taken from. */
  readonly page: string;
  readonly description: string;
  /** The days on which its events were added, corrected or withdrawn. */
  readonly days: readonly string[];
  /** Only in an edition that never changes. */
  readonly frozen?: Frozen;
}

/** What tells a frozen edition from the living one. */
export interface Frozen {
  /** Of the content it was made from, in hexadecimal. */
  readonly hash: string;
  /** The last change to that content, in words. */
  readonly state: string;
  readonly citation: string;
}
