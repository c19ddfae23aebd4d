// Says at the end how far the walks went and how much was looked at.

export default class Reporter {
  #walks = [];
  #looks = new Map();

  onTestEnd({ annotations, title, parent }, result) {
    if (result.status === "skipped") return;
    const project = parent.project().name;
    const notes = result.annotations ?? annotations;
    const keys = notes.find(({ type }) => type === "keys");
    for (const { type, description } of notes) {
      if (type === "steps")
        this.#walks.push(`${description.padStart(6)} steps  ${project}: ${title}${keys ? `, ${keys.description} keys` : ""}`);
      if (type === "look") {
        const kind = `${description} in ${project}`;
        this.#looks.set(kind, (this.#looks.get(kind) ?? 0) + 1);
      }
    }
  }

  onEnd() {
    const looks = [...this.#looks].sort().map(([kind, times]) => `${String(times).padStart(6)} looks  ${kind}`);
    console.log(["", ...this.#walks.sort((a, b) => a.slice(14).localeCompare(b.slice(14))), ...looks, ""].join("\n"));
  }

  printsToStdio() {
    return false;
  }
}
