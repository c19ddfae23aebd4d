// Somebody with a fresh profile, and what their browser complains about while they walk.

/** The windows that the pages are looked at through. */
export const SIZES = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
  sideways: { width: 844, height: 390 },
  /** What is left of 1280 pixels when a page is enlarged to 400 %: the measure of WCAG 1.4.10. */
  enlarged: { width: 320, height: 256 },
};

const scriptless = new WeakSet();

/**
 * Whether Playwright cannot look whether something is ready to be clicked: it asks the page for a frame of animation, and
 * in Firefox there is none where scripts are off.
 */
export function cannotWait(page) {
  return scriptless.has(page.context());
}

export class Visitor {
  #context;
  /** What the browser complained about, on any page: its console, its policies, and what could not be loaded. */
  complaints = [];
  /** What was asked for: `{ method, url }`, in order. */
  requests = [];

  #tenant;

  /** `size` is one of `desktop`, `phone` and `enlarged`, or a width and a height. */
  static async enter(browser, { tenant }, { scripts = true, dark = false, size = "desktop", ...options } = {}) {
    const context = await browser.newContext({
      javaScriptEnabled: scripts,
      colorScheme: dark ? "dark" : "light",
      viewport: SIZES[size] ?? size,
      ...options,
    });
    context.setDefaultTimeout(15_000);
    if (!scripts && browser.browserType().name() === "firefox") scriptless.add(context);
    return new Visitor(context, await context.newPage(), tenant);
  }

  constructor(context, page, tenant) {
    this.#context = context;
    this.#tenant = tenant;
    this.page = page;
    context.on("request", (request) => this.requests.push({ method: request.method(), url: request.url() }));
    context.on("requestfailed", (request) => {
      // A second click takes the place of the first one: the browser gives that one up, and that is no fault.
      const why = request.failure()?.errorText ?? "";
      if (!/ERR_ABORTED|NS_BINDING_ABORTED/.test(why)) this.#complain(request.url(), why);
    });
    context.on("weberror", (error) => this.#complain(error.page()?.url(), error.error().message));
    context.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) this.#complain(message.location().url, message.text());
    });
  }

  #complain(url, text) {
    // A page that tells of a problem is a 4xx or 5xx, and Chromium notes that as if something could not be loaded.
    if (/status of [45]\d\d/.test(text) && !String(url).includes("/assets/")) return;
    // The stand-in's pages name no icon, so the browser looks for one.
    if (`${url} ${text}`.includes(`${this.#tenant.url}/favicon.ico`)) return;
    this.complaints.push(`${url}: ${text}`);
  }

  /** One more tab of the same browser profile. */
  anotherTab() {
    return this.#context.newPage();
  }

  cookies(url) {
    return this.#context.cookies(url);
  }

  forgetCookies() {
    return this.#context.clearCookies();
  }

  /** The origins that were asked for anything. */
  origins() {
    return new Set(this.requests.map(({ url }) => new URL(url).origin));
  }

  /** How many forms were sent to this address. */
  posts(url) {
    return this.requests.filter((request) => request.method === "POST" && request.url === url).length;
  }

  leave() {
    return this.#context.close();
  }
}
