/**
 * The one script that stands in a page itself, and on the home page alone: before anything is seen, it says that the
 * address asks for a view, so that the whole is not seen first (styles/controls.css).
 */

export const VIEWING = 'location.search&&document.documentElement.classList.add("viewing")';

/**
 * By which the policy knows a script.
 * @example await hashOf("") // "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
 */
export async function hashOf(script: string): Promise<`sha256-${string}`> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(script));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
