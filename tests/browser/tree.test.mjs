// The form as a screen reader gets it: from the browser's own accessibility tree in Chromium, and as Playwright computes it
// (W3C accname) in both browsers.

import { NEXT } from "./harness/job.mjs";
import { at, change, goToForm } from "./harness/steps.mjs";
import { expect, test } from "./harness/test.mjs";

/** What Chromium hands to assistive technology: `{ role, name, description, … }` of everything in it that has a role. */
async function tree(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && role)
    .map(({ role, name, description, properties = [] }) => ({
      role: role.value,
      name: name?.value ?? "",
      description: description?.value ?? "",
      ...Object.fromEntries(properties.map(({ name, value }) => [name, value.value])),
    }));
}

test("landmarks, headings and fields have names", async ({ enter, rig, person }) => {
  const { page } = await enter();
  await goToForm(page, rig.portal, person);
  for (const role of ["banner", "main", "contentinfo"]) await expect(page.getByRole(role)).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Change your password");
  await expect(page).toHaveTitle(/^Change your password – /);
  for (const [id, name] of [
    ["username", "Account"],
    ["current_password", "Current password"],
    ["new_password", "New password"],
    ["confirm_password", /^(New password again|Repeat|Type|Confirm)/],
  ])
    await expect(page.locator(`#${id}`)).toHaveAccessibleName(name);
  await expect(page.getByRole("button", { name: "Change password" })).toBeVisible();
  await expect(page.locator("#new_password"), "the rules describe the field").toHaveAccessibleDescription(/8\W* to 256 characters/);
  await expect(page.locator("#username")).toHaveAttribute("readonly", "");
});

test("a problem describes its field, is announced, and names the way back", async ({ enter, rig, person }) => {
  const { page } = await enter();
  await goToForm(page, rig.portal, person);
  await change(page, "Not-The-Right-One-1", NEXT);
  await at(page, "password", "wrong_current_password");
  await expect(page, "the title says it first").not.toHaveTitle(/^Change your password – /);
  const summary = page.locator("#problem-summary");
  await expect(summary).toBeFocused();
  await expect(summary).toHaveRole("alert");
  const link = summary.getByRole("link").first();
  await expect(link).toHaveAttribute("href", "#current_password");
  const field = page.locator("#current_password");
  const reason = await page.locator('form [data-reason="wrong_current_password"]').innerText();
  expect(await field.evaluate((element) => element.validity.valid || element.ariaInvalid === "true")).toBe(true);
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(new RegExp(reason.slice(0, 20).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")));
  await expect(field).toHaveAccessibleDescription(/3\W* tries left/);
});

test("Chromium hands on the same names and descriptions", async ({ enter, rig, person, engine }) => {
  test.skip(engine !== "chromium", "only Chromium shows its tree");
  const { page } = await enter();
  await goToForm(page, rig.portal, person);
  await change(page, "Not-The-Right-One-1", NEXT);
  await at(page, "password", "wrong_current_password");
  const nodes = await tree(page);
  const named = (role) => nodes.filter((node) => node.role === role);
  const field = (start) => named("textbox").find(({ name }) => name.startsWith(start));
  expect(field("Current password")).toMatchObject({ invalid: "true", required: true });
  expect(field("Current password").description).toMatch(/tries left/);
  expect(field("New password").description).toMatch(/8\W* to 256 characters/);
  expect(field("Account")).toMatchObject({ readonly: true });
  for (const role of ["button", "link", "textbox", "checkbox", "combobox", "heading"])
    for (const node of named(role)) expect(node.name, `every ${role} has a name`).not.toBe("");
  expect(named("alert").length, "the summary is announced").toBe(1);
  expect(named("RootWebArea")[0]).toMatchObject({ role: "RootWebArea", focusable: true });
});

test("the busy form says so, and the result begins with its heading", async ({ enter, rig, person }) => {
  const { page } = await enter();
  await goToForm(page, rig.portal, person);
  await rig.tenant.fault({ at: "changePassword", delay_ms: 800 });
  // Playwright asks a page nothing while it waits for the next one, so this page writes down what becomes of it.
  await page.locator("form#change-password").evaluate((form) => {
    const status = form.querySelector(".busy");
    new MutationObserver(() => {
      const busy = form.getAttribute("aria-busy") === "true" && status.textContent;
      if (busy) sessionStorage.setItem("busy", `${status.getAttribute("role")}: ${status.textContent}`);
    }).observe(form, { attributes: true, childList: true, subtree: true });
  });
  await change(page, person.password, NEXT);
  await at(page, "changed", "changed");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(`^${await page.getByRole("heading", { level: 1 }).innerText()} – `));
  expect(await page.evaluate(() => sessionStorage.getItem("busy"))).toMatch(/^status: We are changing your password/);
});

test("password managers know the fields, and pasting works", async ({ enter, rig, person }) => {
  const { page } = await enter();
  await goToForm(page, rig.portal, person);
  for (const [name, tokens] of [
    ["username", "username"],
    ["current_password", "current-password"],
    ["new_password", "new-password"],
    ["confirm_password", "new-password"],
  ]) {
    const field = page.locator(`[name=${name}]`);
    await expect(field).toHaveAttribute("autocomplete", tokens);
    const pasted = await field.evaluate((element) =>
      element.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true })),
    );
    expect(pasted, `nothing keeps anybody from pasting into ${name}`).toBe(true);
  }
});
