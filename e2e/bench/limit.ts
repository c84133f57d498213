/** An end to what may never end. */

/** What is said of whatever was given up. */
export const LATE = "not within";

/**
 * What a promise gives, within so many ms.
 * @throws if it takes longer
 */
export async function within<Value>(ms: number, what: string, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      fail(new Error(`${what} ${LATE} ${ms / 1000} s`));
    }, ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
    // It fails once its browser is ended, when nobody asks any more.
    promise.catch(() => undefined);
  }
}
