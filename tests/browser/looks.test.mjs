// The looks themselves: each finds what it is there for, on a page that has just that fault.

import { axe, contrast, focus, largerText, layout } from "./harness/looks.mjs";
import { forcedColors, paper } from "./harness/media_looks.mjs";
import { expect, test } from "./harness/test.mjs";

// Firefox is looked at by the same functions, but cannot be told of forced colours and paper while it runs.
test.skip(({ engine }) => engine === "firefox", "the looks are tried in Chromium");

const FAULTS = [
  [axe, "an image without words", '<img src="">', /image-alt/],
  [axe, "pale words", '<p style="color: #999; background: #fff">words</p>', /color-contrast/],
  [axe, "a field without a label", "<input>", /label/],
  [axe, "a word of no language", '<p lang="xx-nowhere">words</p>', /valid-lang/],
  [layout, "a page that is too wide", '<p style="width: 3000px">words</p>', /the page is 30/],
  [layout, "a word that is cut off", '<p style="width: 3em; overflow: hidden; white-space: nowrap">a long line</p>', /cut off at its side/],
  [layout, "a line that is cut off", '<p style="height: .5em; overflow: hidden">words</p>', /cut off at its end/],
  [layout, "words over words", '<p>one word</p><p style="margin-top: -2.5em">another word</p>', /overlap/],
  [layout, "another order", '<p style="order: 2">one</p><p>two</p>', /stands above/],
  [layout, "a small button", '<button style="width: 20px; height: 20px; padding: 0; align-self: start">x</button>', /is only 20 by 20/],
  [layout, "a word that moves", "<style>@keyframes a { to { opacity: 0.9 } }</style><p style='animation: a 1s infinite'>x</p>", /moves by itself/],
  [largerText, "a box that does not grow", '<p style="width: 12em; height: 30px; overflow: hidden">two or three words</p>', /larger: .*cut off/],
  [layout, "two headings", "<h1>one more</h1>", /not exactly one/],
  [contrast, "a field without an edge", '<input style="border: 1px solid #ddd; background: #fff">', /its edge has 1\.\d+ : 1/],
  [contrast, "a focus that is pale", '<a href="#x" style="outline: 3px solid #ddd">words</a>', /its focus has 1\.\d+ : 1/],
  [focus, "a focus that nobody sees", '<a href="#x" style="outline: none">words</a>', /does not show/],
  [focus, "a stop out of order", '<a href="#x">one</a> <a href="#x" tabindex="1">two</a>', /by Tab is/],
  [focus, "a focus under something else", '<a href="#x">one</a><p style="position: fixed; inset: 0; background: #fff">x</p>', /under something else/],
  [forcedColors, "a button that only its colour shows", '<button style="border: 0; background: #1f5fa8">x</button>', /has no edge/],
  [forcedColors, "words that keep the colour of the ground", '<p style="forced-color-adjust: none; color: Canvas">words</p>', /cannot be read/],
  [forcedColors, "a focus that only a shadow shows", '<a href="#x" style="outline: none; box-shadow: 0 0 3px">words</a>', /does not show/],
  [forcedColors, "a problem that only a colour shows", '<input aria-invalid="true" style="border: 1px solid #c00">', /is not marked/],
  [paper, "a dark ground", '<p style="background: #222">words</p>', /stands on rgb\(34/],
  [paper, "pale words", '<p style="color: #8ab8f0">words</p>', /as pale as/],
  [paper, "a button", '<button style="border: 1px solid">x</button>', /makes no sense/],
  [paper, "words that are not printed", "<style>@media print { .message { display: none } }</style><div class=message><p>x</p></div>", /is missing/],
  [paper, "a table that is too wide", '<p style="width: 900px">words</p>', /wide on a sheet/],
];

const withIn = (body) =>
  `<!DOCTYPE html><html lang="en"><title>A page</title><style>
  :focus-visible { outline: 3px solid #1f5fa8 } button { border: 1px solid #555 }</style><body style="margin: 0"><main style="display: flex; flex-direction: column">
  <h1>A page</h1>${body}<p>its end</p></main></body></html>`;

test("each look finds what it is there for", async ({ enter }) => {
  const { page } = await enter();
  for (const [look, what, body, finding] of FAULTS) {
    await page.setContent(withIn(body));
    expect.soft((await look(page)).join("\n"), `${look.name} finds ${what}`).toMatch(finding);
  }
});

test("each look finds nothing where nothing is", async ({ enter }) => {
  const { page } = await enter();
  await page.setContent(withIn('<p><a href="#x">a link</a></p><button style="min-height: 30px">a button</button>'));
  for (const look of [axe, layout, largerText, contrast, focus]) expect.soft(await look(page), look.name).toEqual([]);
  expect.soft(await forcedColors(page), "forced colours").toEqual([]);
  await page.setContent(withIn('<p><a href="#x">a link</a></p>'));
  expect.soft(await paper(page), "paper").toEqual([]);
});
