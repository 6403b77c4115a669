// Opens every page of a folder in Chromium, and tells what a reader would stumble on.
//
//   node check-pages.mjs DIR OUT [--only NAME]
//
// Each *.html in DIR is opened in six modes: at 1280 and at 320 pixels, each light and dark; in print; and with script off. A page in a
// mode is one check. In every mode: no error or warning in the console, no request but for the page itself, no scrolling sideways. On
// screen everything folded is opened first, and axe-core is asked at 1280 in both schemes and at 320 in the dark one. In print folded text
// must be shown. Language, headings, pictures, links and weight are looked at with script off, since none of them may depend on script.
//
// OUT gets pictures of each page: wide and light, narrow and dark, and the print as PDF. A fault is told with mode, rule, selector and what
// to do. The last line counts the checks, and the exit status is 1 if any failed. Chromium is /usr/bin/chromium, or what CHROMIUM names.

import { existsSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LAUNCH_FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync'];
const MOST_BYTES = 1_500_000;
const TALLEST_PICTURE = 5_000;
const MOST_SHOWN = 5;

// A sheet of A4 is 182 mm wide inside the margins of the print: 688 pixels.
const MODES = [
  { name: 'wide light', width: 1280, media: 'screen', colorScheme: 'light', look: [picture, unfold, sidewaysFaults, axeFaults] },
  { name: 'wide dark', width: 1280, media: 'screen', colorScheme: 'dark', look: [unfold, sidewaysFaults, axeFaults] },
  { name: 'narrow light', width: 320, media: 'screen', colorScheme: 'light', look: [unfold, sidewaysFaults] },
  { name: 'narrow dark', width: 320, media: 'screen', colorScheme: 'dark', look: [picture, unfold, sidewaysFaults, axeFaults] },
  { name: 'print', width: 688, media: 'print', colorScheme: 'light', look: [print, sidewaysFaults, foldedFaults] },
  {
    name: 'no script', width: 1280, media: 'screen', colorScheme: 'light', scriptOff: true,
    look: [sidewaysFaults, structureFaults, linkFaults, weightFaults],
  },
];

const { positionals, values } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
if (positionals.length !== 2) {
  console.error('usage: node check-pages.mjs DIR OUT [--only NAME]');
  process.exit(2);
}
const [dir, out] = positionals.map(each => resolve(each));
const pages = readdirSync(dir)
  .filter(name => name.endsWith('.html') && (!values.only || basename(name, '.html') === basename(values.only, '.html')))
  .sort();
if (pages.length === 0) {
  console.error(`no page to open in ${dir}`);
  process.exit(2);
}
mkdirSync(out, { recursive: true });

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: LAUNCH_FLAGS });
await Promise.all(MODES.map(makeReady));
const reader = await browser.newPage({ javaScriptEnabled: false, offline: true });
const fragmentsOf = new Map();
let passed = 0;
let failed = 0;
for (const name of pages) {
  const faultsByMode = await Promise.all(MODES.map(mode => check(name, mode)));
  const failedHere = faultsByMode.filter(faults => faults.length > 0).length;
  passed += MODES.length - failedHere;
  failed += failedHere;
  console.log(`${name}: ${failedHere === 0 ? 'passed' : `${failedHere} of ${MODES.length} modes failed`}`);
  faultsByMode.forEach((faults, place) => told(faults).forEach(line => console.log(`  ${name} [${MODES[place].name}] ${line}`)));
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

// Gives a mode a page of the browser, which tells what goes wrong into the faults of the mode
async function makeReady(mode) {
  const context = await browser.newContext({
    viewport: { width: mode.width, height: 900 }, javaScriptEnabled: !mode.scriptOff, offline: true,
  });
  mode.page = await context.newPage();
  mode.page.on('console', message => ['error', 'warning'].includes(message.type())
    && mode.faults.push({ rule: 'console', selector: 'html', todo: `mend what the console says: ${message.text()}` }));
  mode.page.on('pageerror', error =>
    mode.faults.push({ rule: 'page-error', selector: 'script', todo: `mend the script: ${error.message}` }));
  // Playwright's own events leave out data: addresses, and its emulateMedia loses to the session that came last.
  const session = await context.newCDPSession(mode.page);
  session.on('Network.requestWillBeSent', ({ request }) => request.url !== mode.url
    && mode.faults.push({ rule: 'request', selector: 'html', todo: `put into the page what it asks for: ${request.url.slice(0, 100)}` }));
  await session.send('Network.enable');
  await session.send('Emulation.setEmulatedMedia', {
    media: mode.media, features: [{ name: 'prefers-color-scheme', value: mode.colorScheme }],
  });
}

// The faults of a page in a mode, each { rule, selector, todo }
async function check(name, mode) {
  mode.faults = [];
  mode.url = pathToFileURL(join(dir, name)).href;
  await mode.page.goto(mode.url);
  const query = `${mode.media} and (width: ${mode.width}px) and (prefers-color-scheme: ${mode.colorScheme})`;
  if (!await mode.page.evaluate(asked => matchMedia(asked).matches, query)) {
    throw new Error(`the browser did not come into the mode ${mode.name}`);
  }
  for (const look of mode.look) {
    mode.faults.push(...await look(mode.page, name, mode) ?? []);
  }
  return mode.faults;
}

// One line a fault, a few of each rule
function told(faults) {
  return [...new Set(faults.map(fault => fault.rule))].flatMap(rule => {
    const same = faults.filter(fault => fault.rule === rule);
    const more = same.length > MOST_SHOWN ? [`${rule}: ${same.length - MOST_SHOWN} more`] : [];
    return [...same.slice(0, MOST_SHOWN).map(({ selector, todo }) => `${rule} at ${selector}: ${todo}`), ...more];
  });
}

async function picture(page, name, mode) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({
    path: join(out, `${basename(name, '.html')}-${mode.name.replace(' ', '-')}.png`), fullPage: true,
    clip: { x: 0, y: 0, width: mode.width, height: Math.min(height, TALLEST_PICTURE) },
  });
}

async function print(page, name) {
  await page.pdf({ path: join(out, `${basename(name, '.html')}-print.pdf`), preferCSSPageSize: true });
}

async function unfold(page) {
  await page.evaluate(() => document.querySelectorAll('details').forEach(details => { details.open = true; }));
}

async function axeFaults(page) {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async tags => {
    const { violations } = await axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) =>
      ({ id, help, nodes: nodes.map(({ target, failureSummary }) => ({ target: target.join(' '), failureSummary })) }));
  }, AXE_TAGS);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) =>
    ({ rule: id, selector: target, todo: `${help}. ${(failureSummary ?? '').replace(/\s+/g, ' ')}` })));
}

function weightFaults(page, name) {
  const { size } = statSync(join(dir, name));
  return size <= MOST_BYTES ? [] : [{ rule: 'weight', selector: 'html', todo: `bring ${size} bytes down to ${MOST_BYTES}` }];
}

// Whether every link within DIR leads to a file, and every fragment to an element of that file
async function linkFaults(page) {
  const links = await page.evaluate(() => [...document.querySelectorAll('[href]:not(link, base)')].map(element => ({
    href: element.getAttribute('href'),
    url: URL.parse(element.getAttribute('href'), document.baseURI)?.href,
  })));
  const faults = [];
  for (const { href, url } of links) {
    const todo = url ? await whyDead(new URL(url)) : 'write an address that can be read';
    if (todo) {
      faults.push({ rule: 'dead-link', selector: `[href="${href}"]`, todo });
    }
  }
  return faults;
}

async function whyDead(target) {
  if (target.protocol !== 'file:') {
    return null;
  }
  const file = fileURLToPath(target);
  if (!file.startsWith(dir + sep)) {
    return 'link only to what lies in the same folder';
  }
  if (!existsSync(file) || !statSync(file).isFile()) {
    return `write ${basename(file)}, or leave the link out`;
  }
  if (target.hash && !(await fragmentsIn(file)).has(target.hash)) {
    return `give an element of ${basename(file)} the id ${target.hash.slice(1)}, or mend the link`;
  }
  return null;
}

async function fragmentsIn(file) {
  if (!fragmentsOf.has(file)) {
    await reader.goto(pathToFileURL(file).href);
    const fragments = await reader.evaluate(() =>
      [...document.querySelectorAll('[id]')].map(({ id }) => new URL(`#${id}`, 'file:///').hash));
    fragmentsOf.set(file, new Set(fragments));
  }
  return fragmentsOf.get(file);
}

function structureFaults(page) {
  return page.evaluate(structureInPage);
}

function sidewaysFaults(page) {
  return page.evaluate(sidewaysInPage);
}

function foldedFaults(page) {
  return page.evaluate(foldedInPage);
}

// The three below run inside the page, and see nothing of what stands above.

function structureInPage() {
  const faults = [];
  const fault = (rule, selector, todo) => faults.push({ rule, selector, todo });
  if (!document.documentElement.lang) {
    fault('lang', 'html', 'name the language of the page: <html lang="sv">');
  }
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const level = heading => Number(heading.localName[1]);
  if (headings.filter(heading => level(heading) === 1).length !== 1) {
    fault('one-h1', 'h1', 'have exactly one h1');
  }
  headings.forEach((heading, place) => {
    const before = place === 0 ? 0 : level(headings[place - 1]);
    if (level(heading) > before + 1) {
      fault('skipped-heading', heading.localName, `make "${heading.textContent.trim()}" an h${before + 1}`);
    }
  });
  for (const svg of document.querySelectorAll('svg[role=img]')) {
    for (const part of ['title', 'desc']) {
      if (!svg.querySelector(`:scope > ${part}`)?.textContent.trim()) {
        fault('svg-text', `svg${svg.id ? `#${svg.id}` : ''}[role=img]`, `give the picture a ${part} that says something`);
      }
    }
  }
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  for (const id of new Set(ids.filter((each, place) => ids.indexOf(each) !== place))) {
    fault('same-id', `[id="${id}"]`, 'give each element an id of its own, so that links find the right one');
  }
  return faults;
}

function foldedInPage() {
  return [...document.querySelectorAll('details')]
    .filter(details => details.checkVisibility() && [...details.children].some(child => child.localName !== 'summary' && !child.checkVisibility()))
    .map(details => ({
      rule: 'folded-in-print', selector: 'details',
      todo: `show in print what lies under "${details.querySelector('summary')?.textContent.trim()}"`,
    }));
}

function sidewaysInPage() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) {
    return [];
  }
  const scrolls = element => element !== document.body && getComputedStyle(element).overflowX !== 'visible';
  const inScroller = element => element.parentElement !== null && (scrolls(element.parentElement) || inScroller(element.parentElement));
  const widest = [...document.body.querySelectorAll('*')]
    .filter(element => element.getBoundingClientRect().right > clientWidth + 0.5 && !inScroller(element))
    .at(0) ?? document.body;
  const selector = widest.localName + (widest.id ? `#${widest.id}` : [...widest.classList].map(name => `.${name}`).join(''));
  return [{
    rule: 'sideways', selector,
    todo: `let it wrap, or scroll in a group of its own: the page is ${scrollWidth} pixels wide in a window of ${clientWidth}`,
  }];
}
