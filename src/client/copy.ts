/** Buttons that copy what stands in their `data-copy`: on an event's page, and wherever its article is adopted. */

/** Buttons are seen from here on: without this script they would do nothing. */
document.documentElement.classList.add("copies");

document.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>("button.copy") : null;
  if (button) void copy(button);
});

/** Copies, and says beside the button whether that went well. */
async function copy(button: HTMLElement): Promise<void> {
  const told = button.parentElement?.querySelector<HTMLElement>(".copy-told");
  // Said anew each time.
  if (told) told.textContent = "";
  let outcome: "done" | "failed" = "done";
  try {
    await navigator.clipboard.writeText(button.dataset["copy"] ?? "");
  } catch {
    // No permission, or a page that is not served securely.
    outcome = "failed";
  }
  if (told) told.textContent = told.dataset[outcome] ?? "";
}
