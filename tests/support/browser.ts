import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'

/**
 * Starts the browser that npm brings, or the one named by CHROMIUM_PATH. Own arguments: the
 * package's hold --single-process, which dies with a context, and --disable-web-security.
 */
export async function startBrowser(): Promise<Browser> {
  const path = process.env.CHROMIUM_PATH ?? (await unpack())
  return chromium.launch({ executablePath: path, args: ['--no-sandbox'] })
}

/**
 * What axe finds on a page, by each of its rules or by some: the rule and the first element.
 * Run in the page itself, which has no frames, and kept there from one time to the next: the
 * package for this browser brings axe in anew each time and answers with what passed too, which
 * took five times as long.
 */
export async function violationsOf(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(axe.source)
  const options: axe.RunOptions = { resultTypes: ['violations'] }
  if (rules) options.runOnly = rules
  return page.evaluate(async (given) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(given)
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  }, options)
}

async function unpack(): Promise<string> {
  // Makes the package unpack the system libraries it needs, where the machine has none.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  return packaged.executablePath()
}
