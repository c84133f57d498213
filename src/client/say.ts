/** Telling readers what has changed: a line that screen readers speak when it changes, and notes that stay until put away. */

export interface Voice {
  /** Says it politely, to whoever listens; what is said in one turn is said in one breath. */
  readonly say: (text: string) => void;
  /** Shows it, and says it if it is new, under a name by which it is replaced or taken away (`undefined`). */
  readonly note: (
    name: string,
    text: string | undefined,
    dismiss?: { readonly label: string; readonly then: () => void },
  ) => void;
}

/** The voice of a page: `line` is the one element that is listened to, `notices` is where notes stand. */
export function voice(line: HTMLElement, notices: HTMLElement): Voice {
  const notes = new Map<string, { readonly text: string; readonly element: HTMLElement }>();
  const waiting = new Set<string>();
  const speak = (): void => {
    const text = [...waiting].join(" · ");
    waiting.clear();
    // The same words twice would be silence the second time.
    line.textContent = line.textContent === text ? `${text}\u00a0` : text;
  };
  const say = (text: string): void => {
    if (waiting.size === 0) queueMicrotask(speak);
    waiting.add(text);
  };
  // Whoever puts a note away stays where it was.
  notices.tabIndex = -1;
  return {
    say,
    note(name, text, dismiss) {
      const old = notes.get(name);
      if (old?.text === text) return;
      if (old?.element.contains(document.activeElement)) notices.focus();
      old?.element.remove();
      notes.delete(name);
      if (text === undefined) return;
      const element = document.createElement("p");
      element.className = "notice";
      element.dataset["note"] = name;
      element.textContent = text;
      if (dismiss !== undefined) element.append(" ", button(dismiss.label, dismiss.then));
      notices.append(element);
      notes.set(name, { text, element });
      say(text);
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
