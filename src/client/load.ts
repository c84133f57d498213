/** Asks the site's own host for what the page left out; nobody else is ever asked. */

/**
 * A file of this site as text.
 * @throws if it cannot be had: no network, or an answer that is none
 */
export async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} is answered with ${String(answer.status)}`);
  return answer.text();
}

/**
 * A JSON file of this site. Its type is what the build of the very same version wrote, so it is not checked again.
 * @throws if it cannot be had or is no JSON
 */
export async function fetchJson<Content>(address: string): Promise<Content> {
  return JSON.parse(await fetchText(address)) as Content;
}
