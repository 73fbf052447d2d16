// Opens pages of `iocplan report` in a real browser and says what is wrong with each.
// Arguments: the browser, a folder with pages (beside NAME.html stands NAME.json where all tasks are
// on it, which is what `status --json` said; site/ is a whole site), and a folder for pictures.

import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(join(process.cwd(), "package.json"));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const [executablePath, folder, pictures] = process.argv.slice(2);
const WIDTHS = [360, 768, 1440];
const A4 = { width: 794, height: 1123 };
const MARGIN = 49; // 13 mm
const AT_ONCE = 2;
let wrong = 0;

function check(page, what, found) {
  if (found.length === 0) return;
  wrong += 1;
  console.log(`   WRONG ${page}: ${what}: ${JSON.stringify(found).slice(0, 400)}`);
}

// What is wider than its place, and what is cut off.
function overflowing() {
  const found = [];
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > room) found.push(`page ${document.documentElement.scrollWidth}`);
  for (const node of document.body.querySelectorAll("*:not(svg *):not(.skip)")) {
    const box = node.getBoundingClientRect();
    const hidden = node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).overflowX !== "visible";
    if (box.width && (box.right > room + 1 || hidden)) found.push(`${node.tagName}.${node.className}`);
  }
  return found;
}

// On a narrow screen a table is a list of cards: no value is squeezed into a word's width.
function squeezed() {
  return [...document.querySelectorAll("td, tbody th")]
    .filter((cell) => cell.getClientRects().length && cell.getBoundingClientRect().width < 250)
    .map((cell) => `${cell.closest("section").id}: ${cell.textContent}`);
}

// On a laptop's first screen stands what is overdue, above all numbers.
function statisticsFirst() {
  const row = document.querySelector("#overdue tbody tr");
  const figures = document.querySelector(".figures");
  const found = [];
  if (row && row.getBoundingClientRect().bottom > innerHeight) found.push("overdue below the fold");
  if (row && figures && figures.getBoundingClientRect().top < row.getBoundingClientRect().bottom) found.push("figures above overdue");
  return found;
}

// In print nothing scrolls: whatever does not fit would be lost.
function cut() {
  const room = document.documentElement.clientWidth;
  return [...document.body.querySelectorAll("table, figure, article, p, dl")]
    .filter((node) => node.getBoundingClientRect().right > room + 1)
    .map((node) => `${node.tagName}.${node.className}`);
}

function numbers() {
  const found = {};
  for (const cell of document.querySelectorAll("[data-section] [data-count]")) {
    const section = cell.closest("[data-section]").dataset.section;
    (found[section] ??= {})[cell.dataset.count] = Number(cell.textContent);
  }
  return found;
}

function differing(shown, status) {
  const told = Object.fromEntries(status.sections.map((row) => [row.section, row]));
  told.all = status.counts;
  const found = [];
  for (const [section, row] of Object.entries(told)) {
    if (!shown[section]) found.push(`no row ${section}`);
    for (const [name, number] of Object.entries(shown[section] ?? {})) {
      if (row[name] !== number) found.push(`${section} ${name}: ${number}, not ${row[name]}`);
    }
  }
  return found;
}

// Every link of a site leads to a page of it, and to a place on it.
async function follow(browser) {
  const page = await browser.newPage();
  const index = pathToFileURL(join(folder, "site", "index.html")).href;
  const seen = new Set();
  const queue = [index];
  while (queue.length) {
    const address = queue.shift();
    if (seen.has(address)) continue;
    seen.add(address);
    await page.goto(address).catch((error) => check("site", address, [String(error)]));
    const links = await page.evaluate(() => [...document.links].map((link) => [link.href.split("#")[0], link.hash, link.hash && !document.getElementById(decodeURIComponent(link.hash.slice(1)))]));
    check("site", address, links.filter(([, , lost]) => lost));
    for (const [other] of links) queue.push(other);
  }
  check("site", "pages reached", seen.size > 2 ? [] : [seen.size]);
  await page.close();
  return [...seen].map((address) => decodeURIComponent(address.split("/site/")[1]));
}

async function look(browser, name) {
  const address = pathToFileURL(join(folder, `${name}.html`)).href;
  const told = join(folder, `${name}.json`);
  const status = existsSync(told) ? JSON.parse(readFileSync(told, "utf8")) : null;
  // Of many alike pages, each is measured; axe looks at those of a site once, at none of the story.
  const alike = name.startsWith("story-") || name.startsWith("site/");
  const axeAt = name.startsWith("story-") ? [] : alike ? WIDTHS.slice(-1) : WIDTHS;
  for (const javaScriptEnabled of alike ? [true] : [false, true]) {
    const page = await browser.newPage({ javaScriptEnabled, bypassCSP: javaScriptEnabled });
    const said = [];
    const asked = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    page.on("request", (request) => request.url() !== address && asked.push(request.url()));
    await page.goto(address);
    const cards = await page.locator("article[data-task]").count();
    if (status) check(name, "tasks", cards === status.counts.tasks ? [] : [cards]);
    check(name, "headings", (await page.locator("h1").count()) === 1 ? [] : ["no single h1"]);
    if (javaScriptEnabled) await inspect(page, name, status, axeAt);
    check(name, "console", said);
    check(name, "requests", asked);
    await page.close();
  }
}

async function inspect(page, name, status, axeAt) {
  if (status) check(name, "numbers", differing(await page.evaluate(numbers), status));
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    check(name, `at ${width} pixels`, await page.evaluate(overflowing));
    if (width === WIDTHS[0]) check(name, "in a word's width", await page.evaluate(squeezed));
    if (width === WIDTHS.at(-1)) check(name, "on the first screen", await page.evaluate(statisticsFirst));
    if (pictures) await page.screenshot({ path: join(pictures, `${name.replaceAll("/", "-")}-${width}.png`), fullPage: true });
    if (!axeAt.includes(width)) continue;
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    const told = (v) => `${v.impact}: ${v.id} ${v.nodes.length}x ${v.nodes[0].html.slice(0, 120)}`;
    check(name, `accessibility at ${width}`, violations.map(told));
  }
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: A4.width - 2 * MARGIN, height: A4.height });
  check(name, "cut in print", await page.evaluate(cut));
  if (status) writeFileSync(join(folder, `${name}.pdf`), await page.pdf({ preferCSSPageSize: true }));
}

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const names = readdirSync(folder).filter((file) => file.endsWith(".html")).map((file) => file.slice(0, -5));
names.push(...(await follow(browser)).map((address) => `site/${address.slice(0, -5)}`));
const queue = [...names];
async function worker() {
  for (let name = queue.shift(); name; name = queue.shift()) await look(browser, name);
}
await Promise.all(Array.from({ length: AT_ONCE }, worker));
console.log(`   ${names.length} pages at ${WIDTHS.join(", ")} pixels and in print, ${wrong} wrong`);
// The browser is not waited for: one that does not close must not keep what was found.
await Promise.race([browser.close(), new Promise((done) => setTimeout(done, 5000))]);
process.exit(wrong || !names.length ? 1 : 0);
