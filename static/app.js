// Makes the form calmer. Nothing here is needed: every page works without it, and it calls nobody but the portal.

const form = document.querySelector("#change-password");

const pieces = (id) => document.querySelector(id).content.cloneNode(true);

const say = (text) => {
  document.querySelector("#said").textContent = text;
};

// Beside each password field: a button that shows what is typed, and a line that says when Caps Lock is on.
const addTools = (input) => {
  const tools = pieces("#field-tools");
  const button = tools.querySelector("button");
  const caps = tools.querySelector(".caps");
  const words = { ...button.dataset, show: button.textContent };
  const show = (shown) => {
    input.type = shown ? "text" : "password";
    button.textContent = shown ? words.hide : words.show;
  };
  const look = (event) => {
    // What fills in the form for people sends events that know no keys.
    caps.textContent = event.getModifierState?.("CapsLock") ? caps.dataset.text : "";
  };
  button.setAttribute("aria-controls", input.id);
  button.setAttribute("aria-describedby", `${input.id}-label`);
  button.addEventListener("click", () => {
    show(input.type === "password");
    say(input.type === "text" ? words.shown : words.hidden);
  });
  for (const name of ["keydown", "keyup", "mousedown"]) input.addEventListener(name, look);
  input.addEventListener("blur", () => (caps.textContent = ""));
  input.after(tools);
  return { input, show };
};

const fields = [...document.querySelectorAll("input[type=password]")].map(addTools);

const hideAll = () => fields.forEach(({ show }) => show(false));

const clear = () => {
  hideAll();
  say("");
  for (const { input } of fields) input.value = "";
  for (const piece of document.querySelectorAll("#suggestion > :not([form])")) piece.remove();
};

// The server tells a second click from a second change; this only spares the person the doubt.
const setBusy = (busy) => {
  form.setAttribute("aria-busy", String(busy));
  form.querySelector("button[type=submit]").disabled = busy;
  form.querySelector(".busy").textContent = busy ? form.dataset.busy : "";
};

// One key takes the suggestion over into both fields, and shows it there.
const offer = () => {
  const text = document.querySelector("#suggested-password")?.textContent;
  if (!text) return;
  const tools = pieces("#suggestion-tools");
  const use = tools.querySelector("button");
  use.setAttribute("aria-describedby", "suggested-password");
  use.addEventListener("click", () => {
    const taken = fields.filter(({ input }) => input.autocomplete === "new-password");
    for (const { input, show } of taken) {
      input.value = text;
      show(true);
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
    say(use.dataset.used);
    taken[0].input.focus();
  });
  document.querySelector("#suggestion .by-hand").replaceWith(tools);
  use.focus();
};

// The answer is the whole form with a suggestion in it. Here only that is taken, so that nothing typed is lost.
const suggest = async (event) => {
  event.preventDefault();
  const asks = event.target;
  try {
    const answer = await fetch(asks.action, { method: "POST", body: new URLSearchParams(new FormData(asks)) });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    document.dispatchEvent(new Event("used"));
    document.querySelector("#suggestion").replaceWith(document.adoptNode(page.querySelector("#suggestion")));
    offer();
  } catch {
    // Then without the script.
    asks.submit();
  }
};

if (form) {
  form.addEventListener("submit", (event) => {
    if (form.getAttribute("aria-busy") === "true") {
      event.preventDefault();
      return;
    }
    // Browsers remember what is sent from a field of plain text.
    hideAll();
    // Later, because a disabled button can stop the browser from sending.
    setTimeout(() => setBusy(true));
  });

  // Also runs when the browser brings the page back from its memory.
  addEventListener("pageshow", (event) => {
    setBusy(false);
    if (event.persisted) clear();
  });

  // The browser has taken what it sends by now. What is left must not wait in its memory.
  addEventListener("pagehide", clear);

  document.querySelector("#suggest-password").addEventListener("submit", suggest);
  offer();
}

document.querySelector("#problem-summary")?.focus();
