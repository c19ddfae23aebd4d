// Makes the form calmer. Nothing here is needed: every page works without it, and it calls nobody.

const form = document.querySelector("#change-password");

const clearPasswords = () => {
  for (const input of document.querySelectorAll("input[type=password]")) input.value = "";
};

// The server tells a second click from a second change; this only spares the person the doubt.
const setBusy = (busy) => {
  form.setAttribute("aria-busy", String(busy));
  form.querySelector("button[type=submit]").disabled = busy;
  form.querySelector("[role=status]").textContent = busy ? form.dataset.busy : "";
};

if (form) {
  form.addEventListener("submit", (event) => {
    if (form.getAttribute("aria-busy") === "true") {
      event.preventDefault();
      return;
    }
    // Later, because a disabled button can stop the browser from sending.
    setTimeout(() => setBusy(true));
  });

  // Also runs when the browser brings the page back from its memory.
  addEventListener("pageshow", (event) => {
    setBusy(false);
    if (event.persisted) clearPasswords();
  });

  // The browser has taken what it sends by now. What is left must not wait in its memory.
  addEventListener("pagehide", clearPasswords);
}

document.querySelector("#problem-summary")?.focus();
