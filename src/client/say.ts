/** Telling readers what has changed: a line that screen readers speak when it changes, and notes that stay until put away. */

export interface Voice {
  /** Says it politely, to whoever listens. */
  readonly say: (text: string) => void;
  /** Shows it, under a name by which it is replaced or taken away (`undefined`). */
  readonly note: (
    name: string,
    text: string | undefined,
    dismiss?: { readonly label: string; readonly then: () => void },
  ) => void;
}

/** The voice of a page; `notices` is where notes stand. */
export function voice(notices: HTMLElement): Voice {
  const line = document.createElement("p");
  line.className = "unseen";
  line.setAttribute("role", "status");
  notices.before(line);
  return {
    say(text) {
      // The same words twice would be silence the second time.
      line.textContent = line.textContent === text ? `${text}\u00a0` : text;
    },
    note(name, text, dismiss) {
      notices.querySelector(`[data-note="${name}"]`)?.remove();
      if (text === undefined) return;
      const note = document.createElement("p");
      note.className = "notice";
      note.dataset["note"] = name;
      note.textContent = text;
      if (dismiss !== undefined) note.append(" ", button(dismiss.label, dismiss.then));
      notices.append(note);
    },
  };
}

function button(label: string, then: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.addEventListener("click", then);
  return button;
}
