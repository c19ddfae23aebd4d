// Says, while a new password is typed, which rules it follows, how hard it is to guess and what Microsoft may not like
// about it. The portal judges and finds the words (`POST /password/check`); here they are only shown. Nothing here is
// needed: the same rules stand on the page as text, and are applied when the form is sent.

// After the last key: until the portal is asked, and until something is read out.
const PAUSE = 300;
const QUIET = 1500;
// After an answer that is none: the first rest, and the longest.
const REST = 2000;
const LONGEST_REST = 60_000;

const NOTHING = { rules: [], strength: null, likely: [], summary: "" };

const element = (name, text, data = {}) => {
  const made = document.createElement(name);
  made.textContent = text;
  Object.assign(made.dataset, data);
  return made;
};

// What the portal said, put beside the rules and below the field.
const display = (input, template) => {
  const tools = template.content.cloneNode(true);
  const strength = tools.querySelector(".strength");
  const advice = tools.querySelector(".advice");
  // Guesses about a password that Microsoft refused stay; what was said about another one makes room.
  if (!document.querySelector("[data-reason=refused_by_policy]")) document.querySelector("#advice")?.remove();
  input.setAttribute("aria-describedby", `${input.getAttribute("aria-describedby")} ${advice.id}`);
  const lines = [...document.querySelectorAll("[data-rule]")].map((line) => {
    const state = element("span", "");
    state.className = "state";
    line.append(" ", state);
    return { line, state };
  });
  input.closest(".field").append(tools);
  return ({ rules, strength: found, likely }) => {
    for (const { line, state } of lines) {
      const rule = rules.find(({ name }) => name === line.dataset.rule);
      line.dataset.state = rule?.state ?? "";
      state.textContent = rule?.text ?? "";
    }
    strength.hidden = !found;
    strength.querySelector("meter").value = found?.score ?? 0;
    strength.querySelector("span").textContent = found?.text ?? "";
    advice.replaceChildren();
    if (likely.length === 0) return;
    const list = element("ul", "");
    list.append(...likely.map(({ reason, text }) => element("li", text, { likely: reason })));
    advice.append(element("p", template.dataset.title), list);
  };
};

// Changes the page at once, or as soon as no finger and no button is down: what moves away between the press and the release
// takes the click with it. Of what waits, the last of a kind counts.
const calmly = () => {
  const waiting = new Map();
  let isDown = false;
  const rest = () =>
    setTimeout(() => {
      isDown = false;
      for (const change of waiting.values()) change();
      waiting.clear();
    });
  addEventListener("pointerdown", () => (isDown = true), true);
  for (const name of ["pointerup", "pointercancel"]) addEventListener(name, rest, true);
  return (kind, change) => {
    if (isDown) waiting.set(kind, change);
    else change();
  };
};

// Reads out, after a pause in which nobody types, and never the same thing twice in a row.
const reader = () => {
  const region = document.querySelector("#checked");
  let said = "";
  let timer;
  return {
    later(key, text) {
      clearTimeout(timer);
      if (key === said) return;
      timer = setTimeout(() => {
        said = key;
        region.textContent = text;
      }, QUIET);
    },
    hush: () => clearTimeout(timer),
  };
};

const start = (form, template) => {
  const { new_password: input, confirm_password: again, csrf_token: token } = form.elements;
  const read = reader();
  const change = calmly();
  let show;
  let asking;
  let timer;
  let rest = 0;
  let from = 0;
  let isOver = false;

  const judged = (verdict) => {
    change("verdict", () => show(verdict));
    const open = verdict.rules.filter(({ state }) => state === "open" || state === "refused");
    const key = [...open.map(({ name, state }) => name + state), ...verdict.likely.map(({ reason }) => reason)].join();
    if (verdict.summary) read.later(`rules ${key}`, verdict.summary);
  };

  // Nobody is told: the rules stand there as text.
  const giveUp = (answer) => {
    change("verdict", () => show(NOTHING));
    isOver = answer?.status === 401 || answer?.status === 403;
    rest = Math.min(Math.max(rest * 2, REST, 1000 * (Number(answer?.headers.get("retry-after")) || 0)), LONGEST_REST);
    from = Date.now() + rest;
    if (!isOver) wait();
  };

  const ask = async () => {
    const mine = (asking = new AbortController());
    const body = new URLSearchParams({ csrf_token: token.value, new_password: input.value });
    try {
      const answer = await fetch(template.dataset.url, { method: "POST", body, signal: mine.signal });
      const verdict = answer.ok ? await answer.json() : undefined;
      // Somebody typed on: what comes now is about something else.
      if (mine.signal.aborted) return;
      if (!verdict) return giveUp(answer);
      // session.js counts from here.
      document.dispatchEvent(new Event("used"));
      rest = 0;
      judged(verdict);
    } catch {
      if (!mine.signal.aborted) giveUp();
    }
  };

  const stop = () => {
    asking?.abort();
    clearTimeout(timer);
    read.hush();
  };

  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, Math.max(PAUSE, from - Date.now()));
  };

  const typed = () => {
    stop();
    show ??= display(input, template);
    if (!input.value) show(NOTHING);
    else if (!isOver) wait();
  };

  // This one the browser can tell by itself.
  const same = element("p", "");
  same.className = "same";
  const compare = (isDone) => {
    const { value } = again;
    const state = input.value === value ? "same" : "differs";
    const isBegun = !isDone && input.value.startsWith(value);
    const shown = !value || (isBegun && state !== "same") ? "" : state;
    const text = template.dataset[shown] ?? "";
    change("same", () => {
      same.dataset.state = shown;
      same.textContent = text;
    });
    if (text) read.later(shown, text);
  };
  again.closest(".field").append(same);

  input.addEventListener("input", typed);
  for (const field of [input, again]) field.addEventListener("input", () => compare(false));
  again.addEventListener("blur", () => compare(true));
  form.addEventListener("submit", stop);
  // The browser brings the page back from its memory, with empty fields.
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    typed();
    compare(false);
  });
};

const form = document.querySelector("#change-password");
const template = document.querySelector("#check-tools");
if (form && template) start(form, template);
