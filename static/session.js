// Says, before the session ends, that it will, and offers to stay where that helps. Nothing here is needed: how long there is
// stands on the page, and a form that comes too late changes nothing. Times are spans that came with the page, so it does not
// matter what the clock of this device shows.

const start = (region, { content, dataset }) => {
  const [idle, lifetime, ahead] = [dataset.idle, dataset.lifetime, dataset.ahead].map((seconds) => 1000 * seconds);
  // The session ends at `last`, and before that when the portal was asked nothing since `rest` began.
  const last = Date.now() + lifetime;
  let rest = Date.now() + idle;
  let shown = "";
  let before;
  let timer;

  // Everything is told once, and whoever had the focus in it is not left without.
  const show = (name) => {
    if (name === shown) return;
    shown = name;
    const hadFocus = region.contains(document.activeElement);
    region.replaceChildren(...(name ? content.querySelector(name).cloneNode(true).childNodes : []));
    region.querySelector("button")?.addEventListener("click", stay);
    if (hadFocus) (region.querySelector("a, button") ?? before ?? document.querySelector("#current_password")).focus();
  };

  const look = () => {
    clearTimeout(timer);
    const end = Math.min(rest, last);
    const now = Date.now();
    if (now >= end) return show(".over");
    const warned = now >= end - ahead;
    show(!warned ? "" : rest < last ? ".idle" : ".last");
    timer = setTimeout(look, (warned ? end : end - ahead) - now);
  };

  const used = () => {
    rest = Date.now() + idle;
    look();
  };

  // The page is asked for and thrown away: a use of the session like every other, and nothing typed is lost.
  const stay = async () => {
    try {
      const { ok, type } = await fetch(dataset.url, { redirect: "manual" });
      if (ok) {
        used();
        document.querySelector("#said").textContent = content.querySelector(".kept").textContent;
      } else if (type === "opaqueredirect") {
        // That is how strangers are sent to the sign-in.
        rest = 0;
        look();
      }
    } catch {
      // No answer. The button is still there.
    }
  };

  document.addEventListener("focusin", ({ target }) => {
    if (!region.contains(target)) before = target;
  });
  document.addEventListener("used", used);
  // A device that slept, and a page out of the browser's memory, find out at once.
  for (const name of ["visibilitychange", "pageshow"]) addEventListener(name, look);
  look();
};

const tools = document.querySelector("#session-tools");
if (tools) start(document.querySelector("#session"), tools);
