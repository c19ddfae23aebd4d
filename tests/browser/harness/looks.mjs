// What is true of every page whatever it says: nothing overlaps, nothing is cut off, nothing is too small to hit, the focus
// can be seen and goes where the eye goes, and axe finds nothing. Each look gives a list of findings, which is to be empty.
//
// The functions that look run in the page, so each of them is complete in itself.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Every rule of axe: WCAG up to 2.2 AA and its good practices. Contrast that it cannot compute is a finding, too. */
export async function axe(page) {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations, incomplete } = await globalThis.axe.run(document, {
      resultTypes: ["violations", "incomplete"],
      rules: { "target-size": { enabled: true } },
    });
    const unsure = incomplete.filter(({ id }) => id === "color-contrast");
    return [...violations, ...unsure].flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target}: ${failureSummary}`),
    );
  });
}

/** Boxes: in the window, not cut off, not over each other, in the order of the document, large enough to hit. */
export function layout(page) {
  return page.evaluate(() => {
    const findings = [];
    const root = document.documentElement;
    const name = (element) => `${element.localName}${element.id && `#${element.id}`} “${element.textContent.trim().slice(0, 30)}”`;
    if (root.scrollWidth > root.clientWidth) findings.push(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`);

    // Not there for the eye: what is placed outside of the window (the link over the header, before it has the focus), and
    // what stands in a box of one pixel for others than the eye.
    const clipped = (element) => {
      for (let at = element; at; at = at.parentElement)
        if (at.clientWidth <= 1 && getComputedStyle(at).overflowX === "hidden") return true;
      return false;
    };
    const seen = (element) => {
      const { right, bottom, width, height } = element.getBoundingClientRect();
      const there = element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
      return there && right > 0 && bottom + scrollY > 0 && !clipped(element);
    };
    const elements = [...document.body.querySelectorAll("*")].filter(seen);
    for (const element of elements) {
      const { left, right } = element.getBoundingClientRect();
      if (left < -0.5 || right > root.clientWidth + 0.5) findings.push(`${name(element)} sticks out: ${left}…${right}`);
      const { overflowX, overflowY } = getComputedStyle(element);
      const isField = ["input", "select", "textarea"].includes(element.localName);
      if (!isField && overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1)
        findings.push(`${name(element)} is cut off at its side`);
      if (!isField && overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1)
        findings.push(`${name(element)} is cut off at its end`);
    }

    // Each line of text and each control is a box. None may lie over another.
    const boxes = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      if (!text.data.trim() || !seen(text.parentElement) || text.parentElement.closest("option, script")) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) boxes.push({ box, element: text.parentElement });
    }
    for (const element of elements.filter((element) => element.matches("input, select, textarea, img, button, .button")))
      boxes.push({ box: element.getBoundingClientRect(), element });
    // Lines are a little lower than their fonts are high, and an accent may touch the line above.
    const slack = 4;
    for (const [at, a] of boxes.entries())
      for (const b of boxes.slice(at + 1)) {
        if (a.element.contains(b.element) || b.element.contains(a.element)) continue;
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (across > slack && down > slack) findings.push(`${name(a.element)} and ${name(b.element)} overlap`);
      }

    // The eye reads down the page in the order in which the document says it. What stands side by side is a row, and what
    // belongs to one field is seen as one.
    let lowest = { top: -Infinity, left: 0, right: 0 };
    const isUnit = (element) =>
      element.matches(".field") || (element.matches("h1, h2, h3, p, li, dt, dd, label, input, .button, button") && !element.closest(".field"));
    for (const element of elements.filter(isUnit)) {
      const box = element.getBoundingClientRect();
      const oneColumn = box.left < lowest.right && lowest.left < box.right;
      if (oneColumn && box.bottom < lowest.top) findings.push(`${name(element)} stands above what comes before it`);
      if (box.top > lowest.top) lowest = box;
    }

    // WCAG 2.5.8: 24 by 24 pixels, except for links inside of a sentence.
    for (const element of elements.filter((element) => element.matches("a[href], button, input:not([type=hidden]), select, summary"))) {
      const { width, height } = element.getBoundingClientRect();
      const inSentence = element.localName === "a" && getComputedStyle(element).display === "inline";
      if (!inSentence && (width < 24 || height < 24)) findings.push(`${name(element)} is only ${width} by ${height}`);
    }

    if (document.getAnimations().some((animation) => animation instanceof CSSAnimation)) findings.push("something moves by itself");

    const [heading, ...more] = document.querySelectorAll("h1");
    if (!heading || more.length > 0) findings.push("there is not exactly one main heading");
    else if (heading.getBoundingClientRect().top + scrollY > 400) findings.push("the heading stands far down");
    return findings;
  });
}

/** The layout with text twice as large (WCAG 1.4.4), and with the spaces that WCAG 1.4.12 allows people to set. */
export async function largerText(page) {
  const larger = ":root { font-size: 200% !important }";
  const wider = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`;
  const findings = [];
  for (const [what, rules] of Object.entries({ larger, wider })) {
    // Not by an element or an attribute, which the pages' own policy would refuse.
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, rules);
    findings.push(...(await layout(page)).filter((finding) => !finding.startsWith("the heading")).map((finding) => `${what}: ${finding}`));
  }
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  return findings;
}

/** WCAG 1.4.11: what shows where a field or a button is, and where the focus is, has a contrast of 3 : 1 at least. */
export function contrast(page) {
  return page.evaluate(() => {
    const parts = (color) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const opaque = (color) => (parts(color)[3] ?? 1) > 0.99;
    const luminance = (color) => {
      const [red, green, blue] = parts(color).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ratio = (one, other) => {
      const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    const ground = (element) => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (opaque(backgroundColor)) return backgroundColor;
      }
      return "rgb(255, 255, 255)";
    };
    const findings = [];
    for (const element of document.querySelectorAll("main input:not([type=hidden]):not([readonly]), main button, main .button")) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const around = ground(element.parentElement);
      const { backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(element);
      const edges = [];
      if (opaque(backgroundColor)) edges.push(backgroundColor);
      if (parseFloat(borderTopWidth) >= 1 && opaque(borderTopColor)) edges.push(borderTopColor);
      // A button that is words alone, like a link, has no edge that must be seen.
      // A box to tick is drawn by the browser, which WCAG leaves to it.
      if (element.type === "checkbox" && getComputedStyle(element).appearance === "auto") continue;
      const bare = element.localName !== "input" && edges.every((edge) => edge === around);
      const best = Math.max(0, ...edges.map((edge) => ratio(edge, around)));
      if (!bare && best < 3) findings.push(`${element.id || element.textContent.trim()}: its edge has ${best.toFixed(2)} : 1`);
    }
    const before = document.activeElement;
    for (const element of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, summary")) {
      if (element.tabIndex < 0) continue;
      element.focus({ preventScroll: true });
      if (!element.matches(":focus-visible")) continue;
      const { outlineColor, outlineStyle } = getComputedStyle(element);
      const seen = ratio(outlineColor, ground(element.parentElement));
      if (outlineStyle !== "none" && seen < 3) findings.push(`${element.textContent.trim()}: its focus has ${seen.toFixed(2)} : 1`);
    }
    before?.focus({ preventScroll: true });
    return findings;
  });
}

/**
 * Goes through the page by Tab. Each stop shows where it is by an outline of two pixels, lies inside of the
 * window, under nothing else, and comes in the order of the document. Nothing that can be reached by a mouse is left out.
 */
export async function focus(page) {
  const findings = [];
  const reachable = await page.evaluate(() => {
    scrollTo(0, 0);
    const all = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, summary")];
    const isStop = (element) => element.tabIndex >= 0 && !element.disabled;
    const open = all.filter((element) => element.checkVisibility({ visibilityProperty: true }) && isStop(element));
    open.forEach((element, place) => element.setAttribute("data-place", place));
    // The browser goes on from where the focus was: back to where a fresh page begins.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
    return open.length;
  });
  for (let place = 0; place < reachable; place += 1) {
    await page.keyboard.press("Tab");
    const finding = await page.evaluate(lookAtFocus, place);
    if (finding) findings.push(finding);
  }
  return findings;
}

async function lookAtFocus(place) {
  const element = document.activeElement;
  const name = `${element.localName} “${(element.id || element.textContent).trim().slice(0, 30)}”`;
  if (element.getAttribute("data-place") !== String(place)) return `stop ${place} by Tab is ${name}`;
  await Promise.all(element.getAnimations().map(({ finished }) => finished.catch(() => {})));
  if (!element.matches(":focus-visible")) return `${name} does not know that it has the focus`;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) return `${name} does not show that it has the focus`;
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  // Firefox lets a stop be of which only the edge is outside; WCAG 2.4.11 asks that it is not hidden.
  const middle = (top + bottom) / 2;
  if (left < 0 || right > innerWidth || (height < innerHeight && (middle < 0 || middle > innerHeight)))
    return `${name} has the focus outside of the window: ${left} ${top} ${right} ${bottom}`;
  const there = document.elementFromPoint(left + width / 2, top + Math.min(height, innerHeight - top) / 2);
  if (!there || !(element.contains(there) || there.contains(element))) return `${name} has the focus under something else`;
  return "";
}
