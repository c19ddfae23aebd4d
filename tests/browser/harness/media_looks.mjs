// What is true of every page for people who set the colours themselves (Windows calls it high contrast), and on paper. Like the
// looks in looks.mjs: each gives a list of findings, which is to be empty. Only Chromium can be told of both.
//
// The functions that look run in the page, so each of them is complete in itself.

/** An A4 sheet without its margins, in CSS pixels. */
const SHEET = { width: 718, height: 1046 };

/** Fields and buttons keep an edge, the focus its mark, a field with a problem its thick edge, and all words their colour. */
export async function forcedColors(page) {
  await page.emulateMedia({ forcedColors: "active" });
  const findings = await page.evaluate(() => {
    const findings = [];
    const name = (element) => `${element.localName} “${(element.id || element.textContent).trim().slice(0, 30)}”`;
    const parts = (color) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1;
    const ground = (element) => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if ((parts(backgroundColor)[3] ?? 1) > 0) return backgroundColor;
      }
      return "rgb(255, 255, 255)";
    };
    // The person has chosen colours that can be told apart, so it is enough that they are two.
    const same = (one, other) => parts(one).slice(0, 3).join() === parts(other).slice(0, 3).join();

    if (!matchMedia("(forced-colors: active)").matches) findings.push("the colours are not forced");
    for (const element of [...document.querySelectorAll("input:not([type=hidden]):not([readonly]), select, button, .button")].filter(seen)) {
      const { borderTopWidth, borderTopStyle, borderTopColor, textDecorationLine } = getComputedStyle(element);
      const isNative = element.matches("[type=checkbox], [type=radio]");
      const width = borderTopStyle === "none" ? 0 : parseFloat(borderTopWidth);
      const hasEdge = width >= 1 && !same(borderTopColor, ground(element.parentElement));
      if (!isNative && !hasEdge && !textDecorationLine.includes("underline")) findings.push(`${name(element)} has no edge`);
      if (element.ariaInvalid === "true" && width < 2) findings.push(`${name(element)} is not marked as the one with the problem`);
    }
    for (const element of [...document.querySelectorAll("body *")].filter(seen)) {
      const hasWords = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
      if (hasWords && same(getComputedStyle(element).color, ground(element))) findings.push(`${name(element)} cannot be read`);
    }
    const before = document.activeElement;
    for (const element of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, summary")) {
      if (element.tabIndex < 0 || !seen(element)) continue;
      element.focus({ preventScroll: true });
      if (!element.matches(":focus-visible")) continue;
      const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(element);
      const isMarked = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !same(outlineColor, ground(element.parentElement));
      if (!isMarked) findings.push(`${name(element)} does not show that it has the focus`);
    }
    before?.focus({ preventScroll: true });
    return findings;
  });
  await page.emulateMedia({ forcedColors: "none" });
  return findings;
}

/** On paper, also from a dark screen: dark words on white, all of what is said, and nothing to press or to fill in. */
export async function paper(page) {
  const before = page.viewportSize();
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const findings = await page.evaluate(() => {
    const findings = [];
    const root = document.documentElement;
    const name = (element) => `${element.localName} “${(element.id || element.textContent).trim().slice(0, 30)}”`;
    const luminance = (color) => {
      const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
      if (alpha === 0) return 1;
      const linear = [red, green, blue].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    };
    const seen = (element) => {
      const { width, height } = element.getBoundingClientRect();
      return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    };
    if (root.scrollWidth > root.clientWidth) findings.push(`the page is ${root.scrollWidth} wide on a sheet of ${root.clientWidth}`);
    for (const element of [root, ...document.querySelectorAll("body, body *")].filter(seen)) {
      const { color, backgroundColor } = getComputedStyle(element);
      if (luminance(backgroundColor) < 0.8) findings.push(`${name(element)} stands on ${backgroundColor}`);
      // 7 : 1 on white: a printer has less to offer than a screen.
      const hasWords = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
      if (hasWords && luminance(color) > 0.1) findings.push(`${name(element)} is as pale as ${color}`);
      if (element.matches("input, select, button, .button, .skip, meter, #suggested-password")) findings.push(`${name(element)} makes no sense on paper`);
    }
    for (const said of document.querySelectorAll("h1, main > p:not(:has(.button), .said), .message p, .summary, .rules li, [data-reason], [data-reference], .topics li"))
      if (!seen(said)) findings.push(`${name(said)} is missing`);
    return findings;
  });
  await page.emulateMedia({ media: null, colorScheme: "light" });
  if (before) await page.setViewportSize(before);
  return findings;
}
