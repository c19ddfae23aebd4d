// What operators set up who want something else than a portal does by itself. Each gives the lines that go behind the settings
// of the rig, and puts the files that they name into its folder.

import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A password that the list of breached ones has. */
export const LEAKED = "Velvet-Harbour-91-Mill";

/** Refuses more passwords than Microsoft does. */
export async function strict(folder) {
  const [banned, breached] = ["banned.txt", "breached.txt"].map((name) => join(folder, name));
  await writeFile(banned, "wintertime\n");
  await writeFile(breached, `${createHash("sha1").update(LEAKED).digest("hex").toUpperCase()}:7\n`);
  return `
    [password]
    min_strength = 2
    refuse_names = true
    banned_words_file = "${banned}"
    breach = "file"
    breach_file = "${breached}"
  `;
}

/** Has room for one person alone. */
export function small() {
  return "[session]\ncapacity = 1";
}

const HELP = "The service desk is there from 8 to 18 o’clock, extension 4711. In the evening, ask the porter.";
const COLOURS = { light: "#7a1f5c", dark: "#f3b6dc" };
const logo = (colour) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 40" width="160" height="40"><path fill="${colour}"
  d="M4 36V14l16-10 16 10v22zM48 12h8v24h-8zm16 0h8v24h-8zm16 0h8v24h-8zm16 8h56v8H96z"/></svg>`;

/** A brand of its own: name, a wide logo for each colour scheme, a colour that has to be made readable, help, and words. */
export async function branded(folder) {
  const texts = join(folder, "texts");
  await mkdir(texts, { recursive: true });
  await writeFile(join(texts, "en.ftl"), "password-title = Change your Northwind password\n");
  await writeFile(join(texts, "ar.ftl"), "password-title = تغيير كلمة مرور Northwind\n");
  const logos = Object.fromEntries(Object.keys(COLOURS).map((scheme) => [scheme, join(folder, `logo-${scheme}.svg`)]));
  for (const [scheme, file] of Object.entries(logos)) await writeFile(file, logo(COLOURS[scheme]));
  return `
    [branding]
    name = "Northwind Traders Savings and Loan Association"
    logo_file = "${logos.light}"
    logo_dark_file = "${logos.dark}"
    accent_color = "#e08a1e"
    help_text = ${JSON.stringify(HELP)}
    help_url = "https://intranet.example.com/help"
    texts_dir = "${texts}"

    [account]
    password_expires_after = "7d"

    [after_change]
    offer_sign_out_everywhere = true
    checklist = ["Type the new password into the till.", { title = "Scanner on floor 2", text = "It sends mail in your name.", url = "https://intranet.example.com/scanner" }]
  `;
}
